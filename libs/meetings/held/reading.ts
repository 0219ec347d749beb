import { objectionInPhase } from '@lib/access';
import type { MeetingKind, MeetingState, Objection } from '@lib/contracts';
import type { Viewer } from '@lib/platform';
import { isApart } from '../agenda/agenda.rules';
import { phaseOfMeeting } from './meeting.rules';

interface Held {
  readonly state: MeetingState;
  readonly kind: MeetingKind;
}

/** Why a viewer may not read of this meeting; null when they may. */
export function objectionToReading(viewer: Viewer, { state, kind }: Held): Objection | null {
  if (isApart(kind, viewer.roles)) return 'not-found';
  return objectionInPhase(viewer, phaseOfMeeting(state));
}
