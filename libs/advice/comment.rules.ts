import type { Disposition, Objection, Role } from '@lib/contracts';

/** A comment as the rules see it. */
export interface Said {
  readonly authorId: string;
  readonly late: boolean;
  readonly admitted: boolean | null;
  readonly withdrawnAt: Date | null;
  readonly disposition: Disposition | null;
}

/** The round it belongs to. */
export interface InRound {
  readonly state: 'open' | 'ended' | 'closed';
  readonly closesAt: Date;
}

/** At the instant of the deadline itself it is too late (domain notes, section 5). */
export const isLate = ({ closesAt }: InRound, now: Date): boolean => now >= closesAt;

/**
 * Whether a comment still needs an answer. One that came late and was left among the late ones has had it: the
 * chair's reason for leaving it there.
 */
export const isUnanswered = ({
  withdrawnAt,
  disposition,
  admitted,
}: Omit<Said, 'authorId' | 'late'>): boolean =>
  withdrawnAt === null && disposition === null && admitted !== false;

/** Why nothing is said in a comment; null when something is. */
export function objectionToSaying(text: string, proposed: string | null, quoted: string): Objection | null {
  return text === '' && (proposed === null || proposed === quoted) ? 'nothing-said' : null;
}

/** Why its author cannot change or withdraw a comment; null when they can. What came in time does not change late. */
export function objectionToChange(it: Said, round: InRound, personId: string, now: Date): Objection | null {
  if (it.authorId !== personId) return 'not-your-comment';
  if (it.withdrawnAt !== null) return 'comment-withdrawn';
  if (it.disposition !== null) return 'comment-answered';
  return round.state === 'closed' || (isLate(round, now) && !it.late) ? 'round-closed' : null;
}

/** Why its author cannot withdraw a comment; null when they can, until it has an answer. */
export function objectionToWithdrawal(it: Said, personId: string): Objection | null {
  if (it.authorId !== personId) return 'not-your-comment';
  if (it.withdrawnAt !== null) return 'comment-withdrawn';
  return it.disposition !== null ? 'comment-answered' : null;
}

/** Why its author cannot withdraw a reply; null when they can. */
export function objectionToReplyWithdrawal(
  it: { readonly authorId: string; readonly withdrawnAt: Date | null },
  personId: string,
): Objection | null {
  if (it.authorId !== personId) return 'not-your-comment';
  return it.withdrawnAt === null ? null : 'comment-withdrawn';
}

/** Why somebody cannot support a comment; null when they can. Members support, each once. */
export function objectionToSupport(it: Said, personId: string, party: string | null): Objection | null {
  if (it.authorId === personId) return 'own-comment';
  if (it.withdrawnAt !== null) return 'comment-withdrawn';
  return party === null ? 'not-a-member' : null;
}

function objectionToAnyAnswer(it: Said): Objection | null {
  if (it.withdrawnAt !== null) return 'comment-withdrawn';
  return it.late && it.admitted !== true ? 'not-admitted' : null;
}

/** Members propose in task groups, which is of the same row of the matrix; they answer nothing. */
const isMemberOnly = (roles: readonly Role[]): boolean =>
  roles.includes('member') && !roles.some((it) => it === 'secretariat' || it === 'head' || it === 'chair');

interface Answering {
  readonly disposition: Disposition;
  readonly reason: string;
  readonly roles: readonly Role[];
}

/**
 * Why a comment cannot be answered so; null when it can. Every disposition but acceptance needs a reason (review of
 * the IPCC by the InterAcademy Council, 2010). An answer that stands is the chair's to change.
 */
export function objectionToAnswer(it: Said, { disposition, reason, roles }: Answering): Objection | null {
  if (isMemberOnly(roles)) return 'not-your-role';
  const objection = objectionToAnyAnswer(it);
  if (objection !== null) return objection;
  if (it.disposition !== null && !roles.includes('chair')) return 'comment-answered';
  return disposition !== 'accepted' && reason === '' ? 'reason-required' : null;
}

/** Why the chair cannot decide about a late comment; null when they can. Only the chair does. */
export function objectionToAdmission(it: Said, roles: readonly Role[]): Objection | null {
  if (!roles.includes('chair')) return 'not-your-role';
  if (!it.late) return 'not-late';
  if (it.withdrawnAt !== null) return 'comment-withdrawn';
  return it.disposition !== null ? 'comment-answered' : null;
}
