import type { Objection } from '@lib/contracts';

/** How long a member may state that they were absent when something was decided (domain notes, edge case 26). */
const WINDOW_MS = 24 * 3_600_000;

/** What is known of a member and of a decision. */
export interface Absent {
  readonly decidedAt: Date;
  readonly isMember: boolean;
  /** Whether they presided over the meeting, or said whether they object: then they were there. */
  readonly tookPart: boolean;
  readonly hasStated: boolean;
}

/** Why somebody cannot state that they were absent when something was decided; null when they can. */
export function objectionToAbsence(it: Absent, now: Date): Objection | null {
  if (!it.isMember) return 'not-a-member';
  if (it.tookPart) return 'was-there';
  if (it.hasStated) return 'absence-stated';
  return now.getTime() - it.decidedAt.getTime() >= WINDOW_MS ? 'absence-window-over' : null;
}
