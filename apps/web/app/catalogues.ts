import type { Messages } from '@lingui/core';
import type { Language } from '@lib/contracts';
import type { Part } from './parts';

interface Catalogue {
  readonly messages: Messages;
}
type Bringers = Record<string, () => Promise<Catalogue>>;

/** One catalogue for each part and language. The build leaves in each only what the pages of its part may say. */
const catalogues: Readonly<Record<Part, Bringers>> = {
  access: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?access.po' }),
  admin: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?admin.po' }),
  advice: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?advice.po' }),
  answer: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?answer.po' }),
  board: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?board.po' }),
  bureau: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?bureau.po' }),
  calendar: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?calendar.po' }),
  composition: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?composition.po' }),
  decision: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?decision.po' }),
  election: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?election.po' }),
  desk: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?desk.po' }),
  dialogs: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?dialogs.po' }),
  finding: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?finding.po' }),
  group: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?group.po' }),
  home: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?home.po' }),
  issued: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?issued.po' }),
  live: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?live.po' }),
  report: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?report.po' }),
  meetings: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?meetings.po' }),
  register: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?register.po' }),
  nominate: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?nominate.po' }),
  nominee: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?nominee.po' }),
  nomination: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?nomination.po' }),
  nominations: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?nominations.po' }),
  silence: import.meta.glob<Catalogue>('../locales/*/messages.po', { query: '?silence.po' }),
};

/** Where the source of a catalogue lies, for whoever sends a page to know which file it needs. */
export const catalogueSource = (language: Language, part: Part): string =>
  `locales/${language}/messages.po?${part}.po`;

/** The words of a part in a language. */
export const messagesOf = async (language: Language, part: Part): Promise<Messages> =>
  (await catalogues[part][`../locales/${language}/messages.po`]?.())?.messages ?? {};
