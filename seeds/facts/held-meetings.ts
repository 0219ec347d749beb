import type { AgendaItem, MeetingDay, MeetingKind } from '@lib/contracts';

/** An item of a meeting that was held, with what came of it. People are named by the codes of their Parties. */
export interface HeldItem {
  readonly title: string;
  readonly minutes: number;
  readonly presenter?: string;
  readonly annotation?: string;
  readonly documents?: AgendaItem['documents'];
  /** When it was taken up, where there was a break before it. */
  readonly at?: Date;
  /** Who had the floor, in turn. */
  readonly speakers?: readonly string[];
  readonly decided?: string;
  readonly asked?: { readonly text: string; readonly of: string; readonly dueOn: string };
  /** What the report says of it beside what its meeting’s journal tells. */
  readonly told?: readonly string[];
  readonly noted?: readonly string[];
}

/** A correction that somebody asked for, of the paragraph that begins with these words. */
export interface AskedCorrection {
  readonly at: Date;
  readonly by: string;
  readonly of: string;
  readonly text: string;
  readonly reason: string;
  readonly answer: string;
  readonly outcome: 'taken' | 'declined';
}

/** A meeting from its plan to its adopted report. */
export interface HeldMeeting {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly place: string;
  readonly days: MeetingDay[];
  readonly planned: Date;
  readonly circulated: Date;
  readonly quorum: number;
  /** Those who met, where it was not the whole group: the first acts as chair. */
  readonly among?: readonly [string, ...string[]];
  readonly apologies: readonly string[];
  readonly items: readonly HeldItem[];
  /** What the report says before everything else. */
  readonly source: string;
  readonly report: {
    readonly circulated: Date;
    readonly until: Date;
    readonly adopted: Date;
    readonly by: 'chair' | 'silence';
    readonly correction?: AskedCorrection;
  };
  /** Where its report says that the working procedure was adopted. */
  readonly procedure?: string;
}

/** The zone of the secretariat, in which all of them were announced. */
export const zone = 'America/Montreal';

/** What is said with each agenda. */
export const agendaNote =
  'A sample: that the meeting had an agenda is known (CBD/SBI/2/11, paragraph 40 (c)), not what stood in it.';

/**
 * What a report says of what it is made from: the days are known, hours and people are not. The hours are chosen so that
 * the night falls to another part of the world from one online meeting to the next.
 */
export const sourceOf = (known: string): string =>
  `${known} The hours, the agenda, who attended and who spoke are not recorded there: in this report they are samples.`;

export const utc = (minute: string): Date => new Date(`${minute}:00Z`);
export const sitting = (from: string, to: string): MeetingDay => ({ startsAt: utc(from), endsAt: utc(to) });
/** A document of which the title is known in our own words, but no symbol. */
export const paper = (title: string, symbol = ''): AgendaItem['documents'][number] => ({
  symbol,
  title,
  url: '',
});

export const opening: HeldItem = { title: 'Opening', minutes: 5, presenter: 'Secretariat' };
export const agenda: HeldItem = {
  title: 'Adoption of the agenda and organization of work',
  minutes: 5,
  presenter: 'Chair',
  decided: 'The agenda is adopted as circulated (sample).',
};
export const closure: HeldItem = { title: 'Closure', minutes: 5, presenter: 'Chair' };
