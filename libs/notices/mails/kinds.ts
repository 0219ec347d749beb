import { catalogue, type EntryType, type Payload } from '@lib/contracts';
import type { Words } from './words';

/** What a kind of mail says of its entry. */
export interface Told {
  /** What the messages of the catalogue name. */
  values: Record<string, unknown>;
  /** Until when something is asked of the reader; null when nothing is. */
  dueAt: Date | null;
  /** When what it is about begins, or would have begun. */
  at?: Date | null;
  /** The page where it is read and done: below the group's own, but for what is about oneself. */
  path: string;
}

type Tell<T extends EntryType> = (payload: Payload<T>, words: Words, readerId: string) => Told;

const round: Tell<'round.opened' | 'round.extended'> = (it) => ({
  values: { ...it },
  dueAt: it.closesAt,
  path: `drafts/${it.draftId}`,
});
const circulation = (it: { circulationId: string }, dueAt: Date | null = null): Told => ({
  values: { ...it },
  dueAt,
  path: `circulations/${it.circulationId}`,
});
const SAID = 600;
/** The page has the whole; a mail quotes the beginning. */
export const quoted = (it: string): string => (it.length > SAID ? `${it.slice(0, SAID)} …` : it);

const poll: Tell<'date-poll.opened' | 'date-poll.reminded'> = (it) => ({
  values: { ...it },
  dueAt: it.closesAt,
  path: `meetings/times/${it.pollId}`,
});
/** A meeting online has no place, and an item that was not circulated no number: the messages know it by this word. */
const NOWHERE = 'none';
const meeting = (it: { n: number; place?: string }, at: Date | null): Told => ({
  values: { ...it, place: it.place === '' ? NOWHERE : it.place },
  ...{ dueAt: null, at, path: `meetings/${String(it.n)}` },
});

const forCorrection: Tell<'report.circulated' | 'report.rewritten'> = (it) => ({
  ...meeting(it, null),
  dueAt: it.correctionsUntil,
  path: `meetings/${String(it.n)}/report`,
});
const reportOf = (it: { n: number; title: string }, more: Record<string, string>): Told => ({
  values: { title: it.title, ...more },
  dueAt: null,
  path: `meetings/${String(it.n)}/report`,
});

/** What one is told about oneself, and looks after among one's own settings. */
const aboutMe = (it: object): Told => ({ values: { ...it }, dueAt: null, path: '/me' });

const kinds: { [T in EntryType]?: Tell<T> } = {
  'round.opened': round,
  'round.extended': round,
  'task-group.opened': (it) => ({
    values: { title: it.title, paragraphs: it.paragraphs },
    dueAt: it.endsAt,
    path: `advice/${it.draftId}/task-groups/${it.taskGroupId}`,
  }),
  'circulation.opened': (it) => circulation(it, it.expiresAt),
  'silence.broken': ({ objection, ...it }, words) => {
    const told = circulation(it);
    const { party, paragraphs, reason } = objection;
    const more = {
      party: words.party(party),
      count: paragraphs.length,
      paragraphs: words.list(paragraphs),
      reason: quoted(reason),
    };
    return { ...told, values: { ...told.values, ...more } };
  },
  'objection.lifted': (it, words) => {
    const told = circulation(it, it.reopened ? it.expiresAt : null);
    return {
      ...told,
      values: { ...told.values, party: words.party(it.party), reopened: String(it.reopened) },
    };
  },
  'circulation.extended': (it) => circulation(it, it.expiresAt),
  'circulation.moved': (it) => circulation(it, it.expiresAt),
  'circulation.superseded': (it) => circulation(it),
  'circulation.referred': (it) => circulation(it),
  'circulation.agreed': (it) => circulation(it),
  'date-poll.opened': poll,
  'date-poll.reminded': poll,
  'date-poll.voided': (it) => ({ values: { ...it }, dueAt: null, path: 'meetings' }),
  'meeting.planned': (it) => meeting(it, it.startsAt),
  'meeting.changed': (it, _, readerId) => {
    const isAsked = !it.uninvited?.includes(readerId);
    const told = meeting(it, isAsked ? it.startsAt : null);
    return { ...told, values: { ...told.values, moved: String(it.moved), asked: String(isAsked) } };
  },
  'meeting.joining-set': (it) => meeting(it, it.startsAt ?? null),
  'meeting.postponed': (it) => meeting(it, it.startsAt),
  'meeting.cancelled': (it) => meeting(it, it.time?.startsAt ?? null),
  'agenda.issued': (it) => {
    const told = meeting(it, it.startsAt);
    return { ...told, values: { ...told.values, revised: String(it.revision > 0) } };
  },
  'agenda-item.recused': (it) => ({
    values: { ...it, number: it.number === '' ? NOWHERE : it.number, lifted: String(it.lifted) },
    ...{ dueAt: null, path: `meetings/${String(it.n)}` },
  }),
  'agenda-item.suggested': ({ n, title }) => ({
    values: { n, title: quoted(title) },
    ...{ dueAt: null, path: `meetings/${String(n)}` },
  }),
  'action-point.set': ({ n, text, dueOn }, words) => ({
    values: { text: quoted(text), due: words.day(dueOn) },
    ...{ dueAt: null, path: n === undefined ? 'meetings' : `meetings/${String(n)}/live` },
  }),
  'report.circulated': forCorrection,
  'report.rewritten': forCorrection,
  'report-correction.answered': (it) =>
    reportOf(it, { outcome: it.outcome, number: it.number === '' ? NOWHERE : it.number }),
  'report.adopted': (it) => reportOf(it, { bySilence: String(it.bySilence) }),
  'report.corrigendum-issued': (it) => reportOf(it, { number: it.number, reason: it.reason }),
  'notification.submitted': ({ notificationId, subject }) => ({
    values: { title: subject },
    dueAt: null,
    path: `notifications/${notificationId}`,
  }),
  'role.granted': aboutMe,
  'session.ended': aboutMe,
  'passkey.added': aboutMe,
  'passkey.removed': aboutMe,
  'authenticator.added': aboutMe,
  'authenticator.removed': aboutMe,
  'recovery-codes.renewed': aboutMe,
  'factor-reset.asked': aboutMe,
  'factors.reset': aboutMe,
  'openid.linked': aboutMe,
  'openid.unlinked': aboutMe,
  'circulation.lapsed': (it) => {
    const told = circulation(it);
    return { ...told, values: { ...told.values, silent: it.counts.silent, over: it.withCycle ?? false } };
  },
};

/** The kinds of entries that there are words for. */
export const writable = Object.keys(kinds) as EntryType[];

/** What the mail of an entry says to its reader; null when there are no words for its kind. */
export function tell(type: EntryType, payload: unknown, words: Words, readerId: string): Told | null {
  const kind = kinds[type] as ((payload: unknown, words: Words, readerId: string) => Told) | undefined;
  return kind?.(catalogue[type].payload.parse(payload), words, readerId) ?? null;
}
