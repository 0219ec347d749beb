import { Controller } from '@nestjs/common';
import {
  cancelMeeting,
  changeMeeting,
  type Input,
  planMeeting,
  postponeMeeting,
  readMeeting,
  readMeetings,
  setJoining,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Meetings } from './meetings';
import { MeetingsQueries } from './meetings.queries';

/** The meetings of a group. */
@Controller()
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly queries: MeetingsQueries,
  ) {}

  @Serves(readMeetings)
  readMeetings(viewer: Viewer, input: Input<typeof readMeetings>) {
    return this.queries.list(viewer, input);
  }

  @Serves(readMeeting)
  readMeeting(viewer: Viewer, input: Input<typeof readMeeting>) {
    return this.queries.read(viewer, input);
  }

  @Serves(planMeeting)
  planMeeting(viewer: Viewer, input: Input<typeof planMeeting>) {
    return this.meetings.plan(viewer, input);
  }

  @Serves(changeMeeting)
  changeMeeting(viewer: Viewer, input: Input<typeof changeMeeting>) {
    return this.meetings.change(viewer, input);
  }

  @Serves(setJoining)
  setJoining(viewer: Viewer, input: Input<typeof setJoining>) {
    return this.meetings.setJoining(viewer, input);
  }

  @Serves(postponeMeeting)
  postponeMeeting(viewer: Viewer, input: Input<typeof postponeMeeting>) {
    return this.meetings.postpone(viewer, input);
  }

  @Serves(cancelMeeting)
  cancelMeeting(viewer: Viewer, input: Input<typeof cancelMeeting>) {
    return this.meetings.cancel(viewer, input);
  }
}
