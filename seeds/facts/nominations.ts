import type { ExpertiseLevel, Input, MissingItem, reviewDisclosure } from '@lib/contracts';
import { nominees, type SeededNominee } from './nominees';

/** What became of a nomination by the time the group was composed. */
export type Outcome =
  | { is: 'eligible' | 'complete' }
  | { is: 'ineligible' | 'withdrawn'; reason: string }
  | { is: 'incomplete'; items: MissingItem[]; note: string };

/** What a nominee has disclosed, and what the head found; null as long as it waits for the head. */
export interface SeededDisclosure {
  details: string;
  found: Pick<Input<typeof reviewDisclosure>, 'to' | 'note' | 'restriction'> | null;
}

export interface SeededNomination extends SeededNominee {
  /** When it reached the secretariat. */
  came: Date;
  channel: 'form' | 'letter' | 'email' | 'fax';
  /** How far the nominee is at home in the first of the conventions; in the others less. */
  level: ExpertiseLevel;
  hasConfirmed: boolean;
  /** Whether the Party knows that it has nominated somebody already. */
  isBesideAnother: boolean;
  outcome: Outcome;
  /** Why the head admitted what came late; null where it came in time. */
  lateReason: string | null;
  disclosure: SeededDisclosure | null;
}

/** On these days, which are not recorded, the secretariat and the head came to their findings. */
export const found = {
  withdrawal: new Date('2017-10-03T09:30:00Z'),
  late: new Date('2017-10-11T14:00:00Z'),
  eligibility: new Date('2017-10-18T14:00:00Z'),
};

const asUsual: Omit<SeededNomination, keyof SeededNominee | 'came'> = {
  ...{
    channel: 'form',
    level: 'authority',
    hasConfirmed: true,
    isBesideAnother: false,
    outcome: { is: 'eligible' },
  },
  ...{ lateReason: null, disclosure: null },
};
const silent = { hasConfirmed: false };
const focal = { level: 'focal_point' as const };
const active = { level: 'practitioner' as const };

/**
 * That disclosures belong to nominations was decided in 2018 only (decision 14/33): these few show how they are handled.
 */
const disclosed = (details: string, found: SeededDisclosure['found']) => ({ disclosure: { details, found } });
const nothingToDisclose = disclosed('', { to: 'clear', note: '', restriction: '' });
const grants = disclosed('Sample: sits on the board of a fund that pays for wetland projects.', {
  ...{ to: 'managed', note: 'Agreed with her.', restriction: 'Items on which projects are to be funded.' },
});

type Arrival = [day: string, name: string, otherwise?: Partial<typeof asUsual>];

/** When each came, and how it was otherwise than usual. All of it is invented. */
const arrivals: Arrival[] = [
  ['09-05', 'Wanjiru Kamau', { ...focal, ...nothingToDisclose }],
  ['09-07', 'Ingrid Lindqvist', grants],
  ['09-11', 'Efua Mensah'],
  ['09-12', 'Lakshmi Rao', focal],
  ['09-13', 'Sokha Chan', { ...silent, ...active }],
  ['09-14', 'Ana Solís'],
  ['09-15', 'Pieter van Dijk', active],
  ['09-18', 'Haja Rakoto', focal],
  ['09-18', 'Lucía Ferreyra'],
  ['09-19', 'Prakash Thapa', { channel: 'letter' }],
  ['09-19', 'Katarína Nováková', focal],
  [
    '09-20',
    'Luka Radović',
    { outcome: { is: 'withdrawn', reason: 'Sample: the nominee has taken up another post.' } },
  ],
  ['09-20', 'Neema Mwakyusa', active],
  ['09-21', 'Chen Yufei', focal],
  ['09-22', 'Sarah Tremblay', nothingToDisclose],
  ['09-25', 'Renata Figueiredo'],
  ['09-25', 'Tavita Leota', { channel: 'email', ...silent }],
  ['09-26', 'Thabo Nkosi'],
  ['09-26', 'Dilnoza Yusupova', active],
  [
    '09-27',
    'Karma Lhaden',
    {
      outcome: {
        is: 'incomplete',
        items: ['letter'],
        note: 'Sample: what came is a covering message. The letter of the focal point is still missing.',
      },
    },
  ],
  ['09-27', 'Desmond Clarke', active],
  ['09-28', 'Hesiquio Benitez', { level: 'familiar', ...silent }],
  ['09-28', 'Annika Vogt', { ...active, ...silent }],
  ['09-28', 'Solange Nkoulou', { channel: 'fax' }],
  ['09-29', 'Ratu Vakaloloma'],
  ['09-29', 'Marco Quispe', focal],
  ['10-02', 'Nurul Hassan', { channel: 'letter' }],
  [
    '10-02',
    'Kenji Watari',
    disclosed('Sample: has a contract with the secretariat of one of the conventions.', {
      to: 'managed',
      note: '',
      restriction: 'Sample: what concerns that convention.',
    }),
  ],
  ['10-02', 'Oliver Hughes', active],
  ['10-03', 'Lina Haddadin'],
  ['10-03', 'Andrés Quintero'],
  ['10-03', 'Amina Diallo', focal],
  [
    '10-03',
    'Tamar Gelashvili',
    {
      ...active,
      outcome: {
        is: 'ineligible',
        reason: 'Sample: the curriculum vitae shows no work with any of the conventions that are named.',
      },
    },
  ],
  ['10-04', 'Margaux Lefèvre', focal],
  ['10-04', 'Youssef El-Masry'],
  ['10-04', 'Petrus Shikongo', silent],
  ['10-04', 'Tiago Azevedo', { isBesideAnother: true, outcome: { is: 'complete' } }],
  ['10-05', 'Maricel Bautista'],
  ['10-05', 'Sigrid Haugland', disclosed('Sample: advises a company that trades in seed.', null)],
  ['10-05', 'Shanice Bromfield', { ...active, ...silent }],
  ['10-06', 'Rachid Benali'],
  [
    '10-06',
    'Oksana Melnyk',
    {
      outcome: {
        is: 'incomplete',
        items: ['letter', 'signature'],
        note: 'Sample: what came is a draft that nobody has signed. The signed letter is still missing.',
      },
    },
  ],
  [
    '10-09',
    'Jelena Petrović',
    {
      ...{ channel: 'letter', level: 'focal_point' },
      lateReason: 'Sample: it was posted in time, and few have come from Central and Eastern Europe.',
    },
  ],
];

/** The sample nominations to 2017-081, in the order in which they came. */
export const nominations: SeededNomination[] = arrivals.map(([day, name, otherwise]) => {
  const nominee = nominees.find((it) => it.name === name);
  if (!nominee) throw new Error(`There is no nominee ${name}.`);
  return { ...nominee, came: new Date(`2017-${day}T10:00:00Z`), ...asUsual, ...otherwise };
});
