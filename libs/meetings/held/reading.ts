import { objectionInPhase } from '@lib/access';
import type { MeetingKind, MeetingState, Objection } from '@lib/contracts';
import type { Viewer } from '@lib/platform';
import { followsClosed } from '../agenda/agenda.rules';
import { phaseOfMeeting } from './meeting.rules';

interface Held {
  readonly state: MeetingState;
  readonly kind: MeetingKind;
}

/** Why a viewer may not read of this meeting; null when they may. A task group meets apart from those who only observe. */
export function objectionToReading(viewer: Viewer, { state, kind }: Held): Objection | null {
  if (kind === 'task_group' && !followsClosed(viewer.roles)) return 'not-found';
  return objectionInPhase(viewer, phaseOfMeeting(state));
}
