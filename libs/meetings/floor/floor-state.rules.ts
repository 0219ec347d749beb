import type { ItemState, SpeakerKind, SpeakerState } from '@lib/contracts';

/** That somebody asked for the floor on an item, and what became of it. */
export interface Turn {
  readonly id: string;
  readonly itemId: string;
  readonly personId: string;
  readonly kind: SpeakerKind;
  readonly state: SpeakerState;
  readonly position: number;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly beganAt: Date | null;
  /** For how long they were given it. */
  readonly seconds: number | null;
  readonly endedAt: Date | null;
}

/** How far the meeting is with an item. */
export interface ItemTime {
  readonly state: ItemState;
  readonly seconds: number;
  readonly openSince: Date | null;
  readonly listClosed: boolean;
}

/** Where a session is. */
export interface Floor {
  readonly session: 'open' | 'paused' | 'over';
  readonly itemId: string | null;
  readonly newFirst: boolean;
  readonly items: Readonly<Record<string, ItemTime>>;
  readonly turns: readonly Turn[];
}

/** What somebody does on the floor. */
export type FloorAct =
  | { readonly do: 'pause' | 'resume' | 'close' | 'take-back' }
  | { readonly do: 'take'; readonly itemId: string; readonly heading: boolean; readonly to: LeftOr }
  | {
      readonly do: 'ask';
      readonly id: string;
      readonly itemId: string;
      readonly heading: boolean;
      readonly kind: SpeakerKind;
      readonly personId: string;
      readonly askedBy: string | null;
    }
  | { readonly do: 'leave'; readonly id: string; readonly how: 'withdrawn' | 'removed' }
  | {
      readonly do: 'list';
      readonly closed: boolean;
      readonly newFirst: boolean;
      readonly order: readonly string[] | null;
    }
  | {
      readonly do: 'give';
      readonly speakerId: string | null;
      readonly seconds: number;
      readonly speaking: string | null;
    }
  | { readonly do: 'more'; readonly seconds: number };
type LeftOr = 'open' | 'closed' | 'deferred';

/** What became so by an act. */
export type Fact =
  | { readonly type: 'item.opened'; readonly itemId: string }
  | { readonly type: 'item.left'; readonly itemId: string; readonly state: 'closed' | 'deferred' }
  | { readonly type: 'floor.asked' | 'floor.given' | 'floor.taken-back'; readonly turn: Turn }
  | { readonly type: 'floor.extended'; readonly turn: Turn; readonly seconds: number }
  | {
      readonly type: 'floor.list-left';
      readonly turn: Turn;
      readonly how: 'withdrawn' | 'removed' | 'lapsed';
    };

/** The time by the database, and since when whose line is lost. */
export interface Circumstances {
  readonly now: Date;
  readonly away: ReadonlyMap<string, Date>;
}

export interface Step {
  readonly floor: Floor;
  readonly facts: readonly Fact[];
}

export const newFloor: Floor = { session: 'open', itemId: null, newFirst: true, items: {}, turns: [] };

const KEPT_MS = 5 * 60_000;
const SILENT_MS = 90_000;

/** Whether a line was lost for so long that a place in the list is not kept any more: at five minutes it is. */
export const isLapsed = (awaySince: Date | undefined | null, now: Date): boolean =>
  Boolean(awaySince) && now.getTime() - (awaySince as Date).getTime() >= KEPT_MS;

/** Whether a page has been silent for so long that its line must be lost. A page behind others speaks once a minute. */
export const isLineLost = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() >= SILENT_MS;

/** Whole seconds from one instant to another. */
export const secondsBetween = (from: Date, to: Date): number =>
  Number(((to.getTime() - from.getTime()) / 1_000).toFixed(0));

/** How long a turn that is over lasted. */
export const secondsSpoken = ({ beganAt, endedAt }: Turn): number =>
  beganAt && endedAt ? secondsBetween(beganAt, endedAt) : 0;

export const speakingIn = ({ turns }: Floor): Turn | undefined =>
  turns.find(({ state }) => state === 'speaking');

const untouched: ItemTime = { state: 'pending', seconds: 0, openSince: null, listClosed: false };
export const itemIn = ({ items }: Floor, itemId: string): ItemTime => items[itemId] ?? untouched;

const hasSpoken = ({ turns }: Floor, personId: string): boolean =>
  turns.some((it) => it.personId === personId && (it.state === 'spoke' || it.state === 'speaking'));

/** Whether somebody has not spoken in this meeting yet. */
export const isFirst = (floor: Floor, personId: string): boolean => !hasSpoken(floor, personId);

/**
 * Who waits to speak on an item, in the order in which they come: points of order before all others; then, where the
 * rule is in force, those who have not spoken in this meeting; then in the order of asking, or that of the chair.
 */
export function waitingFor(floor: Floor, itemId: string): Turn[] {
  const rank = (it: Turn): number => {
    if (it.kind === 'point_of_order') return 0;
    return floor.newFirst && hasSpoken(floor, it.personId) ? 2 : 1;
  };
  return floor.turns
    .filter((it) => it.itemId === itemId && it.state === 'waiting')
    .sort((a, b) => rank(a) - rank(b) || a.position - b.position);
}
