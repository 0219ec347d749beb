import type { Payload } from '@lib/contracts';

/** What of a meeting its journal tells that belongs into a report. */
export const reported = [
  'meeting.opened',
  'meeting.made-informal',
  'meeting.closed',
  'item.opened',
  'item.left',
  'text.put-up',
  'floor.given',
  'floor.taken-back',
  'sounding.opened',
  'sounding.answered',
  'sounding.set-aside',
  'decision.recorded',
  'action-point.set',
  'chair.handed-over',
  'chair.taken-back',
  'agenda-item.recused',
] as const;

type Type = (typeof reported)[number];

/** Something that happened in a meeting, at an instant by the database's clock. */
export type Happening = {
  [T in Type]: { readonly type: T; readonly at: Date; readonly payload: Payload<T> };
}[Type];
export type Of<T extends Type> = Extract<Happening, { type: T }>;

export const onlyOf = <T extends Type>(all: readonly Happening[], type: T): Of<T>[] =>
  all.filter((it): it is Of<T> => it.type === type);
