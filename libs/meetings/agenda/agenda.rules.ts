import type { AgendaChange, AgendaItem, MeetingKind, NumberedItem, Objection, Role } from '@lib/contracts';

/** Whether the item after this one is a part of it. */
const hasParts = (items: readonly AgendaItem[], i: number): boolean => {
  const [it, next] = [items[i], items[i + 1]];
  return it !== undefined && next !== undefined && next.level > it.level;
};

/** Why items cannot stand like this. */
export function objectionToItems(items: readonly AgendaItem[]): Objection | null {
  if (new Set(items.map(({ id }) => id)).size < items.length) return 'agenda-item-twice';
  const isDeep = items.some(({ level }, i) => level > (items[i - 1]?.level ?? -1) + 1);
  if (isDeep) return 'agenda-level-skipped';
  const isTimed = items.some(({ minutes }, i) => minutes !== null && hasParts(items, i));
  return isTimed ? 'agenda-heading-timed' : null;
}

/** The items that are parts of the one at this place, and parts of these. */
function under<T extends AgendaItem>(items: readonly T[], i: number): readonly T[] {
  const level = items[i]?.level ?? 0;
  const rest = items.slice(i + 1);
  const end = rest.findIndex((it) => it.level <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

export const minutesOf = (items: readonly Pick<AgendaItem, 'minutes'>[]): number =>
  items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** The items with their numbers: 1, 2, 6.1. What is a part of something closed is closed. */
export function numbered(items: readonly AgendaItem[]): NumberedItem[] {
  const counts = [0, 0, 0];
  const closed = [false, false, false];
  return items.map((it, i) => {
    const { level } = it;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    closed[level] = it.visibility === 'closed' || closed.slice(0, level).includes(true);
    closed.fill(false, level + 1);
    const heading = hasParts(items, i);
    return {
      ...it,
      number: counts.slice(0, level + 1).join('.'),
      heading,
      minutes: heading ? minutesOf(under(items, i)) : it.minutes,
      visibility: closed[level] ? 'closed' : 'group',
    };
  });
}

const inClosed: readonly Role[] = ['secretariat', 'head', 'chair', 'member'];
/** Whether whoever has these roles may follow closed items too. */
export const followsClosed = (roles: readonly Role[]): boolean => roles.some((it) => inClosed.includes(it));
/** Whether a meeting of this kind is apart from whoever has these roles: a task group is from those who only observe. */
export const isApart = (kind: MeetingKind, roles: readonly Role[]): boolean =>
  kind === 'task_group' && !followsClosed(roles);

interface Circulated {
  readonly items: NumberedItem[];
  readonly changes: AgendaChange[];
}

/**
 * Circulated agendas, the latest first, for whoever may not follow closed items. What is or was closed does not exist in
 * them; the others keep their numbers, so that all speak of the same item; a heading takes what its open parts take.
 */
export function openOf<T extends Circulated>(issues: readonly T[]): T[] {
  const isClosed = ({ visibility }: NumberedItem) => visibility === 'closed';
  const closed = new Set(issues.flatMap(({ items }) => items.filter(isClosed).map(({ id }) => id)));
  return issues.map((it) => ({
    ...it,
    items: withoutThose(it.items, isClosed),
    changes: it.changes.filter(({ id }) => !closed.has(id)),
  }));
}

/** Circulated agendas for whoever is recused from these items: they do not exist in them. */
export const withoutItems = <T extends Circulated>(issues: readonly T[], apart: readonly string[]): T[] =>
  issues.map((it) => ({
    ...it,
    items: apart.length === 0 ? it.items : withoutThose(it.items, ({ id }) => apart.includes(id)),
    changes: it.changes.filter(({ id }) => !apart.includes(id)),
  }));

/** The other items, as numbered as before; a heading takes what those of its parts take that are left. */
export function withoutThose(
  items: readonly NumberedItem[],
  those: (it: NumberedItem) => boolean,
): NumberedItem[] {
  const left = items.filter((it) => !those(it));
  return left.map((it, i) => ({
    ...it,
    minutes: it.heading ? minutesOf(under(left, i).filter(({ heading }) => !heading)) : it.minutes,
  }));
}

/** By what an agenda is cited: it is the first paper of its meeting. */
export const symbolOfAgenda = (cycle: string, n: number, revision: number): string =>
  `${cycle}/M${String(n)}/1${revision === 0 ? '' : `/Rev.${String(revision)}`}`;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fields = ['number', 'title', 'annotation', 'minutes', 'presenter', 'visibility', 'documents'] as const;

/** Whether it has documents that it had not before. */
const hasNewDocuments = (before: NumberedItem | undefined, { documents }: NumberedItem): boolean =>
  documents.some((it) => !before?.documents.some((other) => same(it, other)));

/**
 * What has become of an agenda since it was circulated.
 * @param late whether the meeting is less than a week away
 */
export function changesBetween(
  before: readonly NumberedItem[],
  after: readonly NumberedItem[],
  late: boolean,
): AgendaChange[] {
  const old = new Map(before.map((it) => [it.id, it]));
  const kept = new Set(after.map(({ id }) => id));
  const now = after.flatMap((it): AgendaChange[] => {
    const was = old.get(it.id);
    const what = was ? fields.filter((field) => !same(was[field], it[field])) : [];
    if (was && what.length === 0) return [];
    const { id, number, title } = it;
    const lateDocuments = late && hasNewDocuments(was, it);
    return [{ id, number, title, kind: was ? 'changed' : 'added', what, lateDocuments }];
  });
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id, number, title }): AgendaChange => ({
      ...{ id, number, title, kind: 'removed', what: [], lateDocuments: false },
    }));
  return [...now, ...gone];
}

/** Why an agenda cannot be circulated now. */
export function objectionToIssue(
  { items, isDated, isFirst }: { items: number; isDated: boolean; isFirst: boolean },
  changes: readonly AgendaChange[],
): Objection | null {
  if (!isDated) return 'meeting-without-date';
  if (items === 0) return 'agenda-empty';
  return !isFirst && changes.length === 0 ? 'agenda-unchanged' : null;
}

const WEEK_MS = 7 * 86_400_000;
/** Whether what is new in an agenda comes too late to be prepared for: less than a week before the meeting. */
export const isLate = (startsAt: Date | null, now: Date): boolean =>
  startsAt !== null && startsAt.getTime() - now.getTime() < WEEK_MS;
