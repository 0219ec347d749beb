import {
  catalogue,
  type Concerned,
  type Entry,
  type EntryType,
  type Message,
  type Role,
  type TaskKind,
} from '@lib/contracts';

/** Somebody of a group, and the roles they hold there. */
export interface Insider {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** A task as an entry tells it, before it is anybody's. */
export interface Opened {
  kind: TaskKind;
  of: Concerned;
  /** Whose it is not, although they have the role for it. */
  except: readonly string[];
  /** Whose it is alone, of those who have the role for it; null where it is everybody's of that role. */
  only: readonly string[] | null;
  key: string;
  about: Record<string, unknown>;
  since: Date;
  dueAt: Date | null;
  zone: string | null;
}

export interface Settled {
  kind: TaskKind;
  of: Concerned;
  /** Null where all of the kind are done with. */
  key: string | null;
}

/** What the catalogue says of an entry's kind, whatever its payload: the payload comes from the same kind. */
interface Noticed {
  payload: { parse: (payload: unknown) => unknown };
  opens?: {
    kind: TaskKind;
    of: Concerned;
    key: (it: never) => string;
    when?: (it: never) => boolean;
    due?: (it: never) => Date | undefined;
    except?: (it: never) => readonly string[];
    only?: (it: never) => readonly string[] | undefined;
  };
  settles?: readonly {
    kind: TaskKind;
    of: Concerned;
    key: (it: never) => string | null;
    when?: (it: never) => boolean;
  }[];
  mails?: Message;
}
const known: Partial<Record<string, Noticed>> = catalogue;

/** Whether an entry stands in the chamber of its group, and so everything beside it. */
export const isSealed = ({ type }: Entry): boolean => 'sealed' in catalogue[type];

/** The entries that change what somebody has to do. */
export const taskEntries = Object.entries(catalogue)
  .filter(([, it]: [string, Noticed]) => it.opens ?? it.settles)
  .map(([type]) => type as EntryType);

const roles: Record<Exclude<Concerned, 'actor' | 'everyone'>, readonly Role[]> = {
  members: ['member'],
  group: ['member', 'chair', 'secretariat', 'head'],
  desk: ['secretariat', 'head', 'chair'],
  staff: ['secretariat', 'head'],
  head: ['head'],
  chair: ['chair'],
  bureau: ['bureau'],
};

/** Which of these people an entry concerns. */
export function concerned(of: Concerned, { actorId }: Entry, people: readonly Insider[]): string[] {
  const isConcerned = ({ personId, roles: held }: Insider): boolean => {
    if (of === 'everyone') return true;
    if (of === 'actor') return personId === actorId;
    return held.some((role) => roles[of].includes(role));
  };
  return people.filter(isConcerned).map(({ personId }) => personId);
}

/** Whether an entry is told by mail to those whom it concerns by their role. */
export function sendsMail({ type }: Entry): boolean {
  const to = known[type]?.mails?.to;
  return to !== undefined && to !== 'person';
}

/** Who gets the mail of an entry. The chair is told what the members are told. */
export function mailed(entry: Entry, people: readonly Insider[]): string[] {
  const kind = known[entry.type];
  const message = kind?.mails;
  if (!message || message.to === 'person') return [];
  const payload = kind.payload.parse(entry.payload) as never;
  if (message.when?.(payload, entry.actorId) === false) return [];
  const isMeant = meantBy(message, payload, concerned('desk', entry, people));
  // Whoever is not to do it is not asked to.
  const except = opened(entry)?.except ?? [];
  return whomOf(message.to, entry, people)
    .filter((it) => message.formal || it !== entry.actorId)
    .filter((it) => isMeant(it) && !except.includes(it));
}

/** Whom the mail of an entry goes to by their roles: the chair too where it goes to members, and observers where it says so. */
function whomOf(to: Concerned, entry: Entry, people: readonly Insider[]): string[] {
  const chairs = to === 'members' ? concerned('chair', entry, people) : [];
  const watching = people.filter((it) => isToldAsObserver(it, entry)).map(({ personId }) => personId);
  return [...new Set([...concerned(to, entry, people), ...chairs, ...watching])];
}

/** Whether somebody gets the mail of an entry as an observer, who does not read it in the journal. */
export function isToldAsObserver(
  { roles: held }: Pick<Insider, 'roles'>,
  { type, payload }: { type: EntryType; payload: unknown },
): boolean {
  const kind = known[type];
  if (!kind?.mails?.observers || !held.includes('observer')) return false;
  return kind.mails.observers(kind.payload.parse(payload) as never);
}

/** For whom a message is meant, of those whom it concerns. */
function meantBy({ among, few }: Message, payload: never, desk: readonly string[]) {
  const [some, members] = [among?.(payload), few?.(payload)?.concat(desk)];
  return (personId: string): boolean =>
    (some?.includes(personId) ?? true) && (members?.includes(personId) ?? true);
}

const LONGEST = 200;
const isShort = (it: unknown): boolean =>
  typeof it === 'number' || typeof it === 'boolean' || (typeof it === 'string' && it.length <= LONGEST);

/** Names and numbers of a payload; long texts stay where they are. */
function brief(payload: Record<string, unknown>): Record<string, unknown> {
  const fits = (it: unknown) => isShort(it) || (Array.isArray(it) && it.every(isShort));
  const nested = Object.values(payload).filter((it) => typeof it === 'object' && it !== null);
  const inner = nested.flatMap((it) => (Array.isArray(it) ? [] : Object.entries(it)));
  return Object.fromEntries([...inner, ...Object.entries(payload)].filter(([, it]) => fits(it)));
}

/** The task that an entry opens, if it opens one. */
export function opened({ type, at, payload }: Entry): Opened | null {
  const kind = known[type];
  if (!kind?.opens) return null;
  const told = kind.payload.parse(payload) as never;
  if (kind.opens.when?.(told) === false) return null;
  const raw = payload as Record<string, unknown>;
  return {
    kind: kind.opens.kind,
    of: kind.opens.of,
    ...whoseOf(kind.opens, told),
    key: kind.opens.key(told),
    about: brief(raw),
    since: at,
    dueAt: kind.opens.due?.(told) ?? null,
    zone: typeof raw['zone'] === 'string' ? raw['zone'] : null,
  };
}

const whoseOf = (
  { except, only }: NonNullable<Noticed['opens']>,
  told: never,
): Pick<Opened, 'except' | 'only'> => ({ except: except?.(told) ?? [], only: only?.(told) ?? null });

/** The tasks that an entry settles. */
export function settled({ type, payload }: Entry): Settled[] {
  const kind = known[type];
  if (!kind?.settles) return [];
  const told = kind.payload.parse(payload) as never;
  return kind.settles
    .filter(({ when }) => when?.(told) ?? true)
    .map(({ kind, of, key }) => ({ kind, of, key: key(told) }));
}

/**
 * Whether a task that was settled comes back when it is opened again. What a member has done in a round or a
 * circulation stays done when the time is extended, and so does what the Bureau has said; the chair's turn at a text comes
 * again.
 */
export const comesBack = ({ of }: Opened): boolean => of !== 'members' && of !== 'bureau';

/** Whether a task is somebody's, of those who have the role for it. */
export const isTheirs = ({ except, only }: Pick<Opened, 'except' | 'only'>, personId: string): boolean =>
  !except.includes(personId) && (only?.includes(personId) ?? true);

const isAmong = ({ kind, key }: Opened, done: Settled): boolean =>
  kind === done.kind && (done.key === null || key === done.key);

/** What stands open after these entries for somebody who has the role: what they have done themselves no longer does. */
export function standing(entries: readonly Entry[], personId: string): Opened[] {
  const open = new Map<string, Opened>();
  for (const entry of entries) {
    for (const done of settled(entry))
      if (done.of !== 'actor' || entry.actorId === personId)
        for (const [name, task] of open) if (isAmong(task, done)) open.delete(name);
    const task = opened(entry);
    if (task) open.set(`${task.kind} ${task.key}`, task);
  }
  return [...open.values()];
}
