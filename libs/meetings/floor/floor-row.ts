import type { MeetingKind, NumberedItem, readFloor, Reply } from '@lib/contracts';
import type { OfMembers } from '../held/members.rules';
import type { TextUp } from './floor.entity';
import type { ItemTime, Turn } from './floor-state.rules';

export type Whole = Reply<typeof readFloor>;
/** As the database writes it into JSON: instants are text. */
type Written<T> = { [K in keyof T]: Date extends T[K] ? string | Extract<T[K], null> : T[K] };
/** The session of a meeting as its one statement gives it. */
export interface Row extends OfMembers, Pick<Whole, 'n' | 'title' | 'state' | 'regions' | 'actionPoints'> {
  readonly kind: MeetingKind;
  readonly joinUrl: string;
  readonly joinWords: string;
  readonly quorum: number | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly floor: {
    readonly openedAt: string;
    readonly pausedAt: string | null;
    readonly chairId: string;
    readonly acting: boolean;
    readonly actingId: string | null;
    readonly itemId: string | null;
    readonly newFirst: boolean;
    readonly text: TextUp | null;
  } | null;
  /** The items that the reader is not let into. */
  readonly shut: readonly string[];
  readonly agenda: NumberedItem[] | null;
  readonly items: (Written<ItemTime> & { readonly itemId: string })[];
  readonly turns: Written<Turn>[];
  readonly attendance: Written<Whole['attendance'][number]>[];
  readonly sounding:
    | (Omit<NonNullable<Whole['sounding']>, 'openedAt' | 'unanswered'> & {
        openedAt: string;
        /** Who has answered, or is not asked: recused from the item. */
        settled: string[];
      })
    | null;
  readonly decisions: (Omit<Written<Whole['decisions'][number]>, 'mayState'> & {
    readonly answered: boolean;
  })[];
}

export const dateOf = (at: string | null): Date | null => (at === null ? null : new Date(at));
