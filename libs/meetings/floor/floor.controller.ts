import { Controller } from '@nestjs/common';
import {
  askForFloor,
  changeTurn,
  giveFloor,
  handOverChair,
  type Input,
  leaveList,
  openMeeting,
  putUpText,
  readFloor,
  setList,
  setQuorum,
  steerMeeting,
  takeItem,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { FloorQueries } from './floor.queries';
import { Sessions } from './sessions';
import { Speaking } from './speaking';

/** A meeting in session: who presides, and who speaks on what. */
@Controller()
export class FloorController {
  constructor(
    private readonly queries: FloorQueries,
    private readonly sessions: Sessions,
    private readonly speaking: Speaking,
  ) {}

  @Serves(readFloor)
  readFloor(viewer: Viewer, input: Input<typeof readFloor>) {
    return this.queries.read(viewer, input);
  }

  @Serves(setQuorum)
  setQuorum(viewer: Viewer, input: Input<typeof setQuorum>) {
    return this.sessions.setQuorum(viewer, input);
  }

  @Serves(openMeeting)
  openMeeting(viewer: Viewer, input: Input<typeof openMeeting>) {
    return this.sessions.open(viewer, input);
  }

  @Serves(steerMeeting)
  steerMeeting(viewer: Viewer, input: Input<typeof steerMeeting>) {
    return this.sessions.steer(viewer, input);
  }

  @Serves(handOverChair)
  handOverChair(viewer: Viewer, input: Input<typeof handOverChair>) {
    return this.sessions.handOver(viewer, input);
  }

  @Serves(takeItem)
  takeItem(viewer: Viewer, input: Input<typeof takeItem>) {
    return this.speaking.take(viewer, input);
  }

  @Serves(putUpText)
  putUpText(viewer: Viewer, input: Input<typeof putUpText>) {
    return this.speaking.putUp(viewer, input);
  }

  @Serves(askForFloor)
  askForFloor(viewer: Viewer, input: Input<typeof askForFloor>) {
    return this.speaking.ask(viewer, input);
  }

  @Serves(leaveList)
  leaveList(viewer: Viewer, input: Input<typeof leaveList>) {
    return this.speaking.leave(viewer, input);
  }

  @Serves(setList)
  setList(viewer: Viewer, input: Input<typeof setList>) {
    return this.speaking.setList(viewer, input);
  }

  @Serves(giveFloor)
  giveFloor(viewer: Viewer, input: Input<typeof giveFloor>) {
    return this.speaking.give(viewer, input);
  }

  @Serves(changeTurn)
  changeTurn(viewer: Viewer, input: Input<typeof changeTurn>) {
    return this.speaking.change(viewer, input);
  }
}
