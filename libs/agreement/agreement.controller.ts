import { Controller } from '@nestjs/common';
import {
  concludeCirculation,
  consultObjectors,
  extendCirculation,
  giveAnswer,
  type Input,
  liftObjection,
  listCirculations,
  openCirculation,
  readCirculation,
  reviseText,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { AgreementQueries } from './agreement.queries';
import { Answers } from './answers';
import { Circulations } from './circulations';
import { Outcomes } from './outcomes';

@Controller()
export class AgreementController {
  constructor(
    private readonly circulations: Circulations,
    private readonly answers: Answers,
    private readonly outcomes: Outcomes,
    private readonly queries: AgreementQueries,
  ) {}

  @Serves(listCirculations)
  listCirculations(viewer: Viewer, input: Input<typeof listCirculations>) {
    return this.queries.circulations(viewer, input);
  }

  @Serves(readCirculation)
  readCirculation(viewer: Viewer, input: Input<typeof readCirculation>) {
    return this.queries.circulation(viewer, input);
  }

  @Serves(openCirculation)
  openCirculation(viewer: Viewer, input: Input<typeof openCirculation>) {
    return this.circulations.open(viewer, input);
  }

  @Serves(extendCirculation)
  extendCirculation(viewer: Viewer, input: Input<typeof extendCirculation>) {
    return this.circulations.extend(viewer, input);
  }

  @Serves(giveAnswer)
  giveAnswer(viewer: Viewer, input: Input<typeof giveAnswer>) {
    return this.answers.give(viewer, input);
  }

  @Serves(liftObjection)
  liftObjection(viewer: Viewer, input: Input<typeof liftObjection>) {
    return this.answers.lift(viewer, input);
  }

  @Serves(consultObjectors)
  consultObjectors(viewer: Viewer, input: Input<typeof consultObjectors>) {
    return this.outcomes.consult(viewer, input);
  }

  @Serves(reviseText)
  reviseText(viewer: Viewer, input: Input<typeof reviseText>) {
    return this.outcomes.revise(viewer, input);
  }

  @Serves(concludeCirculation)
  concludeCirculation(viewer: Viewer, input: Input<typeof concludeCirculation>) {
    return this.outcomes.conclude(viewer, input);
  }
}
