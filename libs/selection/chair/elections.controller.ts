import { Controller } from '@nestjs/common';
import {
  type Input,
  objectToAcclamation,
  openChairElection,
  putForward,
  readChairElections,
  recordChairElection,
  voidChairElection,
  withdrawCandidacy,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { ElectionQueries } from './election.queries';
import { Elections } from './elections';

@Controller()
export class ElectionsController {
  constructor(
    private readonly elections: Elections,
    private readonly queries: ElectionQueries,
  ) {}

  @Serves(readChairElections)
  readChairElections(viewer: Viewer, input: Input<typeof readChairElections>) {
    return this.queries.list(viewer, input);
  }

  @Serves(openChairElection)
  openChairElection(viewer: Viewer, input: Input<typeof openChairElection>) {
    return this.elections.open(viewer, input);
  }

  @Serves(voidChairElection)
  voidChairElection(viewer: Viewer, input: Input<typeof voidChairElection>) {
    return this.elections.callOff(viewer, input);
  }

  @Serves(putForward)
  putForward(viewer: Viewer, input: Input<typeof putForward>) {
    return this.elections.putForward(viewer, input);
  }

  @Serves(withdrawCandidacy)
  withdrawCandidacy(viewer: Viewer, input: Input<typeof withdrawCandidacy>) {
    return this.elections.withdraw(viewer, input);
  }

  @Serves(objectToAcclamation)
  objectToAcclamation(viewer: Viewer, input: Input<typeof objectToAcclamation>) {
    return this.elections.object(viewer, input);
  }

  @Serves(recordChairElection)
  recordChairElection(viewer: Viewer, input: Input<typeof recordChairElection>) {
    return this.elections.record(viewer, input);
  }
}
