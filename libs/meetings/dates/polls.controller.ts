import { Controller } from '@nestjs/common';
import {
  answerDates,
  closeDatePoll,
  type Input,
  openDatePoll,
  readDatePoll,
  voidDatePoll,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { PollQueries } from './poll.queries';
import { Polls } from './polls';

/** The search for a date. */
@Controller()
export class PollsController {
  constructor(
    private readonly polls: Polls,
    private readonly queries: PollQueries,
  ) {}

  @Serves(openDatePoll)
  openDatePoll(viewer: Viewer, input: Input<typeof openDatePoll>) {
    return this.polls.open(viewer, input);
  }

  @Serves(readDatePoll)
  readDatePoll(viewer: Viewer, input: Input<typeof readDatePoll>) {
    return this.queries.read(viewer, input);
  }

  @Serves(answerDates)
  answerDates(viewer: Viewer, input: Input<typeof answerDates>) {
    return this.polls.answer(viewer, input);
  }

  @Serves(closeDatePoll)
  closeDatePoll(viewer: Viewer, input: Input<typeof closeDatePoll>) {
    return this.polls.close(viewer, input);
  }

  @Serves(voidDatePoll)
  voidDatePoll(viewer: Viewer, input: Input<typeof voidDatePoll>) {
    return this.polls.callOff(viewer, input);
  }
}
