import { Controller } from '@nestjs/common';
import {
  askFactorReset,
  deactivatePerson,
  endPersonSessions,
  endRole,
  grantRole,
  type Input,
  invitePerson,
  listPeople,
  reactivatePerson,
  resetFactors,
  withdrawFactorReset,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { FactorResets } from './factors/factor-resets';
import { People } from './people';
import { PeopleQueries } from './people.queries';
import { Sessions } from './sessions';

/** The people of a group, for those who let them in and out. */
@Controller()
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly resets: FactorResets,
    private readonly queries: PeopleQueries,
  ) {}

  @Serves(listPeople)
  list(viewer: Viewer, input: Input<typeof listPeople>) {
    return this.queries.people(viewer, input);
  }

  @Serves(invitePerson)
  invite(viewer: Viewer, input: Input<typeof invitePerson>) {
    return this.people.invite(viewer, input);
  }

  @Serves(grantRole)
  grantRole(viewer: Viewer, input: Input<typeof grantRole>) {
    return this.people.grant(viewer, input);
  }

  @Serves(endRole)
  endRole(viewer: Viewer, input: Input<typeof endRole>) {
    return this.people.endRole(viewer, input);
  }

  @Serves(endPersonSessions)
  endSessions(viewer: Viewer, input: Input<typeof endPersonSessions>) {
    return this.sessions.endOfPerson(viewer, input);
  }

  @Serves(deactivatePerson)
  deactivate(viewer: Viewer, input: Input<typeof deactivatePerson>) {
    return this.people.deactivate(viewer, input);
  }

  @Serves(reactivatePerson)
  reactivate(viewer: Viewer, input: Input<typeof reactivatePerson>) {
    return this.people.reactivate(viewer, input);
  }

  @Serves(askFactorReset)
  askFactorReset(viewer: Viewer, input: Input<typeof askFactorReset>) {
    return this.resets.ask(viewer, input);
  }

  @Serves(withdrawFactorReset)
  withdrawFactorReset(viewer: Viewer, input: Input<typeof withdrawFactorReset>) {
    return this.resets.withdraw(viewer, input);
  }

  @Serves(resetFactors)
  resetFactors(viewer: Viewer, input: Input<typeof resetFactors>) {
    return this.resets.reset(viewer, input);
  }
}
