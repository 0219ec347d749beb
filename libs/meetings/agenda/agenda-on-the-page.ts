import type { Page } from '@lib/journal';
import { meetingAheadOn, meetingOn } from '../held/meeting-on-the-page';
import type { Meeting } from '../held/meeting.entity';
import { phaseOfMeeting } from '../held/meeting.rules';

/** A meeting whose agenda is being prepared: it is still to come. */
export async function preparedOn(page: Page, meetingId: string): Promise<Meeting> {
  const { state } = await meetingOn(page, meetingId);
  page.during(phaseOfMeeting(state));
  return meetingAheadOn(page, meetingId);
}
