import type { MeetingDay, MeetingState, Objection, Phase } from '@lib/contracts';

/** What takes a meeting from one state to another (domain notes, 3.7). */
export const meetingMoves = [
  'circulate-agenda',
  'postpone',
  'cancel',
  'open',
  'lose-quorum',
  'close',
  'draft-report',
  'circulate-report',
  'adopt',
] as const;
export type MeetingMove = (typeof meetingMoves)[number];

const ways: Readonly<Record<MeetingState, Partial<Record<MeetingMove, MeetingState>>>> = {
  planned: { 'circulate-agenda': 'convened', cancel: 'cancelled' },
  // A revised agenda is circulated again.
  convened: { 'circulate-agenda': 'convened', postpone: 'planned', cancel: 'cancelled', open: 'in_session' },
  in_session: { close: 'closed', 'lose-quorum': 'informal', 'circulate-agenda': 'in_session' },
  informal: { close: 'closed' },
  closed: { 'draft-report': 'report_draft' },
  report_draft: { 'circulate-report': 'report_for_correction' },
  report_for_correction: { adopt: 'report_adopted' },
  report_adopted: {},
  cancelled: {},
};

/** The state after a move; null where there is no such way. */
export const meetingAfter = (state: MeetingState, move: MeetingMove): MeetingState | null =>
  ways[state][move] ?? null;

export const objectionToMove = (state: MeetingState, move: MeetingMove): Objection | null =>
  meetingAfter(state, move) === null ? 'not-in-this-meeting-state' : null;

/** Whether it is still to come, so that it may be moved, renamed or joined otherwise than was said. */
export const isAhead = (state: MeetingState): boolean => state === 'planned' || state === 'convened';

/** Whether it sits: with a quorum, or talking only. */
export const isSitting = (state: MeetingState): boolean => state === 'in_session' || state === 'informal';

const phases: Readonly<Record<MeetingState, Phase>> = {
  planned: 5,
  convened: 5,
  in_session: 6,
  informal: 6,
  closed: 6,
  report_draft: 7,
  report_for_correction: 7,
  report_adopted: 8,
  cancelled: 8,
};
/** The phase of the authorization matrix in which a meeting of this state is: agenda, in session, its report. */
export const phaseOfMeeting = (state: MeetingState): Phase => phases[state];

const LONGEST_DAY_MS = 10 * 3_600_000;

/** Why a meeting cannot sit on these days. One that has begun as it was planned may go on, and end later. */
export function objectionToDays(
  days: readonly MeetingDay[],
  now: Date,
  before: readonly MeetingDay[] = [],
): Objection | null {
  const isDay = ({ startsAt, endsAt }: MeetingDay) => {
    const length = endsAt.getTime() - startsAt.getTime();
    return length > 0 && length <= LONGEST_DAY_MS;
  };
  const isAfter = ({ startsAt }: MeetingDay, i: number) => {
    const before = days[i - 1];
    return before === undefined || startsAt >= before.endsAt;
  };
  if (!days.every((it, i) => isDay(it) && isAfter(it, i))) return 'meeting-days-wrong';
  const hasBegun = ({ startsAt }: MeetingDay) =>
    before.some((it) => it.startsAt.getTime() === startsAt.getTime());
  const isOver = days.every(({ endsAt }) => endsAt <= now);
  return isOver || days.some((it) => it.startsAt <= now && !hasBegun(it)) ? 'meeting-in-the-past' : null;
}

/** Whether a meeting sits as it did, and longer. */
export const isLonger = (before: readonly MeetingDay[], after: readonly MeetingDay[]): boolean =>
  !isSameTime(before, after) &&
  before.every(({ startsAt, endsAt }, i) => {
    const it = after[i];
    return it !== undefined && it.startsAt.getTime() === startsAt.getTime() && it.endsAt >= endsAt;
  });

/** Whether two meetings sit at the same times. */
export const isSameTime = (a: readonly MeetingDay[], b: readonly MeetingDay[]): boolean =>
  a.length === b.length &&
  a.every((it, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      it.startsAt.getTime() === other.startsAt.getTime() &&
      it.endsAt.getTime() === other.endsAt.getTime()
    );
  });
