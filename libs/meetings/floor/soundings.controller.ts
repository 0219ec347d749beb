import { Controller } from '@nestjs/common';
import {
  answerSounding,
  endSounding,
  type Input,
  joinMeeting,
  markAttendance,
  openSounding,
  sendApologies,
  setActionPoint,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Attendances } from './attendances';
import { Soundings } from './soundings';

/** A meeting in session: who is there, and what is agreed. */
@Controller()
export class SoundingsController {
  constructor(
    private readonly attendances: Attendances,
    private readonly soundings: Soundings,
  ) {}

  @Serves(sendApologies)
  sendApologies(viewer: Viewer, input: Input<typeof sendApologies>) {
    return this.attendances.apologise(viewer, input);
  }

  @Serves(joinMeeting)
  joinMeeting(viewer: Viewer, input: Input<typeof joinMeeting>) {
    return this.attendances.join(viewer, input);
  }

  @Serves(markAttendance)
  markAttendance(viewer: Viewer, input: Input<typeof markAttendance>) {
    return this.attendances.mark(viewer, input);
  }

  @Serves(openSounding)
  openSounding(viewer: Viewer, input: Input<typeof openSounding>) {
    return this.soundings.open(viewer, input);
  }

  @Serves(answerSounding)
  answerSounding(viewer: Viewer, input: Input<typeof answerSounding>) {
    return this.soundings.answer(viewer, input);
  }

  @Serves(endSounding)
  endSounding(viewer: Viewer, input: Input<typeof endSounding>) {
    return this.soundings.end(viewer, input);
  }

  @Serves(setActionPoint)
  setActionPoint(viewer: Viewer, input: Input<typeof setActionPoint>) {
    return this.soundings.setActionPoint(viewer, input);
  }
}
