import type { DateAnswer, SeatGroup } from '@lib/contracts';
import { isAtNight, isAtWork, type LocalSpan } from './night.rules';

/** A member who is asked, and how many meetings they have had at night so far. */
export interface AskedMember {
  readonly personId: string;
  readonly party: string;
  readonly seatGroup: SeatGroup;
  readonly nights: number;
}

/** What one member has said to a time, and what the clocks show them then. */
export interface Hearing {
  readonly of: AskedMember;
  /** Null while they have said nothing. */
  readonly answer: DateAnswer | null;
  readonly span: LocalSpan;
}

export interface SlotFacts {
  readonly missing: SeatGroup[];
  /** Who would be kept up. */
  readonly nights: AskedMember[];
  readonly working: number;
  readonly cannot: AskedMember[];
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
}

/** How a time suits a group. A group of seats is missing of which nobody has said that they can. */
export function factsOf(heard: readonly Hearing[]): SlotFacts {
  const saying = (answer: DateAnswer) => heard.filter((it) => it.answer === answer);
  const can = new Set([...saying('yes'), ...saying('if_need_be')].map(({ of }) => of.seatGroup));
  const groups = new Set(heard.map(({ of }) => of.seatGroup));
  return {
    missing: [...groups].filter((it) => !can.has(it)),
    nights: heard.filter(({ span }) => isAtNight(span)).map(({ of }) => of),
    working: heard.filter(({ span }) => isAtWork(span)).length,
    cannot: saying('no').map(({ of }) => of),
    yes: saying('yes').length,
    ifNeedBe: saying('if_need_be').length,
    no: saying('no').length,
  };
}

/** What its nights weigh: each as much as the member has had already, and one more. So nights go round. */
export const burdenOf = ({ nights }: Pick<SlotFacts, 'nights'>): number =>
  nights.reduce((sum, { nights: before }) => sum + before + 1, 0);

/** What decides between two times, in this order; the smaller number is better. */
const measures: readonly ((it: SlotFacts) => number)[] = [
  ({ missing }) => missing.length,
  burdenOf,
  ({ working }) => -working,
  ({ cannot }) => cannot.length,
  ({ ifNeedBe }) => ifNeedBe,
];

/** Below zero where the first time suits better, above where the second does; zero where nothing tells them apart. */
export function compareSlots(a: SlotFacts, b: SlotFacts): number {
  for (const measure of measures) {
    const by = measure(a) - measure(b);
    if (by !== 0) return by;
  }
  return 0;
}

/** The rank of each time, in the order in which they came: from 1, and the same for those that are alike. */
export const ranksOf = (slots: readonly SlotFacts[]): number[] =>
  slots.map((it) => 1 + slots.filter((other) => compareSlots(other, it) < 0).length);
