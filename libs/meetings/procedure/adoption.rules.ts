import type { MeetingKind, MeetingState, Objection } from '@lib/contracts';

interface Deciding {
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  /** When its first day begins; null while it has no date. */
  readonly startsAt: Date | null;
}

/** Why a meeting cannot have adopted anything by now; null when it can. */
export function objectionToDeciding({ kind, state, startsAt }: Deciding, now: Date): Objection | null {
  if (kind === 'task_group') return 'adopted-by-task-group';
  if (state === 'informal') return 'adopted-without-quorum';
  if (state === 'cancelled' || startsAt === null || startsAt > now) return 'meeting-not-begun';
  return null;
}

/** Why a version cannot be adopted once more: it was, and nothing has changed since. */
export const objectionToRepeating = (
  version: number,
  isChanged: boolean,
  adopted: readonly number[],
): Objection | null => (!isChanged && adopted.includes(version) ? 'procedure-adopted' : null);

/** By what a version of the working procedure is cited. */
export const symbolOfProcedure = (cycle: string, version: number): string => `${cycle}/WP/${String(version)}`;
