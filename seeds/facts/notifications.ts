import { randomUUID } from 'node:crypto';
import type { editNotification, Input, Language, NotificationParagraph } from '@lib/contracts';

type Fields = Omit<Input<typeof editNotification>, 'groupId' | 'notificationId'>;

/** Two notifications are known by number and date (CBD/SBI/2/11, footnotes 10 and 11); the others of 2017 are not ours. */
export const elsewhere = {
  beforeCall: { year: 2017, upTo: 80, reason: 'Notifications of other programmes.' },
  beforeComposition: { year: 2017, upTo: 113, reason: 'Notifications of other programmes.' },
};

/** Reference and signatory of the originals are not recorded. */
const sample = {
  reference: '',
  signatory: 'The Executive Secretary (sample)',
  themes: ['Biodiversity-related conventions', 'Cooperation'],
  responses: 'none' as const,
};

export const callFields: Fields = {
  ...sample,
  recipients: [{ to: 'parties' }],
  /** The deadline of the call is not recorded: this one is a sample, and the text says so. */
  actionBy: new Date('2017-10-06T23:59:00Z'),
  zone: 'UTC',
};
export const compositionFields: Fields = {
  ...sample,
  recipients: [{ to: 'parties' }, { to: 'group' }],
  actionBy: null,
  zone: null,
};

const text = (kind: NotificationParagraph['kind'], said: string): NotificationParagraph => ({
  id: randomUUID(),
  kind,
  text: said,
  of: null,
});

/** Words of our own on what is recorded of the call: decision XIII/24, paragraph 15. */
export const callText = {
  language: 'en' as const,
  subject: 'Informal advisory group on synergies: call for nominations',
  subjectOf: null,
  paragraphs: [
    text(
      'paragraph',
      'In paragraph 15 of decision XIII/24 the Conference of the Parties requested the Executive Secretary, in consultation with the Bureau and subject to the availability of resources, to establish an informal advisory group on synergies among the biodiversity-related conventions, with balanced, including regionally balanced, representation of Parties.',
    ),
    text('paragraph', 'Parties are invited to nominate an expert. A nomination consists of:'),
    text('item', 'an official letter, signed by the national focal point or a senior official;'),
    text('item', 'the curriculum vitae of the nominee;'),
    text('item', 'the conventions with which the nominee works, and in what capacity.'),
    text(
      'paragraph',
      'Sample: the wording of this notification is not that of the original, and its deadline, which is not recorded, has been set to 6 October 2017 for the demonstration.',
    ),
  ],
};

/** In which language of the United Nations the sample focal point of a Party is written to, where it is not English. */
const languages: Partial<Record<Language, string>> = {
  ar: 'DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE',
  fr: 'BE BJ BF BI CM CF TD CG CD CI DJ FR GA GN HT LU MG ML MC NE RW SN TG',
  es: 'AR BO CL CO CR CU DO EC SV GQ GT HN MX NI PA PY PE ES UY VE',
  ru: 'AM AZ BY KZ KG RU TJ TM UZ',
  zh: 'CN',
};
export const languageOf = (party: string): string =>
  Object.entries(languages).find(([, parties]) => parties.split(' ').includes(party))?.[0] ?? 'en';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** What the sample focal point of a Party is called. */
export const focalPointOf = (party: string): string => `Focal point of ${names.of(party) ?? party} (sample)`;

/** One sample focal point for each Party, as the list that a secretariat takes in. Nobody real is among them. */
export function focalPointsAsCsv(parties: readonly string[]): string {
  const lines = parties.map(
    (party) =>
      `${party},"${focalPointOf(party)}",National focal point,focal-point.${party.toLowerCase()}@parties.example,,${languageOf(party)}`,
  );
  return ['party,name,title,email,fallback_email,language', ...lines].join('\n');
}
