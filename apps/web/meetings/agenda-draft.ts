import type { AgendaItem, NumberedItem } from '@lib/contracts';
import { newId } from '@web/app/new-id';

/** An item as it is sent: its number, and the minutes of a heading, follow from where it stands. */
export const sentOf = ({ number: _, heading, ...it }: NumberedItem): AgendaItem => ({
  ...it,
  minutes: heading ? null : it.minutes,
});

export const newItem = (level: number): AgendaItem => ({
  ...{ id: newId(), level, title: '', annotation: '', minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [] },
});

const DEEPEST = 2;

/** Whether the item after this one is a part of it: then it takes as long as its parts. */
export const isHeading = (items: readonly AgendaItem[], at: number): boolean =>
  (items[at + 1]?.level ?? 0) > (items[at]?.level ?? 0);

/** Items as they may stand: no part without what it is a part of, and no minutes for a heading. */
export function settled(items: readonly AgendaItem[]): AgendaItem[] {
  const levelled: AgendaItem[] = [];
  for (const it of items)
    levelled.push({ ...it, level: Math.min(it.level, (levelled.at(-1)?.level ?? -1) + 1, DEEPEST) });
  return levelled.map((it, i) => (isHeading(levelled, i) ? { ...it, minutes: null } : it));
}

/** The same with the item at one place moved by one, up or down. */
export function moved(items: readonly AgendaItem[], at: number, by: -1 | 1): AgendaItem[] {
  const [it, other] = [items[at], items[at + by]];
  if (!it || !other) return [...items];
  const to = [...items];
  to[at] = other;
  to[at + by] = it;
  return settled(to);
}

/** The same with the item at one place made a part of the one before it, or no longer. */
export const shifted = (items: readonly AgendaItem[], at: number, by: -1 | 1): AgendaItem[] =>
  settled(items.map((it, i) => (i === at ? { ...it, level: Math.max(0, it.level + by) } : it)));
