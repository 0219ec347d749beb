import type { Messages } from '@lingui/core';
import type { Language } from '@lib/contracts';
import type { Part } from './parts';

type Bringers = Record<string, () => Promise<Messages>>;

/** One catalogue for each part and language. The build leaves in each only what the pages of its part may say. */
const catalogues: Readonly<Record<Part, Bringers>> = {
  access: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?access.po', import: 'messages' }),
  admin: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?admin.po', import: 'messages' }),
  advice: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?advice.po', import: 'messages' }),
  answer: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?answer.po', import: 'messages' }),
  board: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?board.po',
    import: 'messages',
  }),
  bureau: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?bureau.po',
    import: 'messages',
  }),
  calendar: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?calendar.po',
    import: 'messages',
  }),
  composition: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?composition.po',
    import: 'messages',
  }),
  decision: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?decision.po',
    import: 'messages',
  }),
  election: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?election.po',
    import: 'messages',
  }),
  desk: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?desk.po', import: 'messages' }),
  dialogs: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?dialogs.po',
    import: 'messages',
  }),
  finding: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?finding.po',
    import: 'messages',
  }),
  group: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?group.po', import: 'messages' }),
  home: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?home.po', import: 'messages' }),
  issued: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?issued.po',
    import: 'messages',
  }),
  live: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?live.po', import: 'messages' }),
  report: import.meta.glob<Messages>('../locales/*/messages.po', { query: '?report.po', import: 'messages' }),
  meetings: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?meetings.po',
    import: 'messages',
  }),
  register: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?register.po',
    import: 'messages',
  }),
  nominate: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?nominate.po',
    import: 'messages',
  }),
  nominee: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?nominee.po',
    import: 'messages',
  }),
  nomination: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?nomination.po',
    import: 'messages',
  }),
  nominations: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?nominations.po',
    import: 'messages',
  }),
  silence: import.meta.glob<Messages>('../locales/*/messages.po', {
    query: '?silence.po',
    import: 'messages',
  }),
};

/** Where the source of a catalogue lies, for whoever sends a page to know which file it needs. */
export const catalogueSource = (language: Language, part: Part): string =>
  `locales/${language}/messages.po?${part}.po`;

/** The words of a part in a language. */
export const messagesOf = async (language: Language, part: Part): Promise<Messages> =>
  (await catalogues[part][`../locales/${language}/messages.po`]?.()) ?? {};
