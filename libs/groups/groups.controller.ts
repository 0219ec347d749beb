import { Controller } from '@nestjs/common';
import {
  advanceStage,
  appointOffice,
  editProcedure,
  endOffice,
  listGroups,
  listParties,
  readCycle,
  readGroup,
  readRoster,
  seatMember,
  suspendCycle,
  type Input,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Cycles } from './cycles';
import { GroupsQueries } from './groups.queries';
import { Memberships } from './memberships';
import { Offices } from './offices';
import { RosterQueries } from './roster.queries';

@Controller()
export class GroupsController {
  constructor(
    private readonly cycles: Cycles,
    private readonly memberships: Memberships,
    private readonly offices: Offices,
    private readonly queries: GroupsQueries,
    private readonly rosters: RosterQueries,
  ) {}

  @Serves(listGroups)
  listGroups(viewer: Viewer) {
    return this.queries.groups(viewer);
  }

  @Serves(readGroup)
  readGroup(viewer: Viewer, input: Input<typeof readGroup>) {
    return this.queries.group(viewer, input);
  }

  @Serves(readCycle)
  readCycle(viewer: Viewer, input: Input<typeof readCycle>) {
    return this.queries.cycle(viewer, input);
  }

  @Serves(advanceStage)
  advanceStage(viewer: Viewer, input: Input<typeof advanceStage>) {
    return this.cycles.advance(viewer, input);
  }

  @Serves(suspendCycle)
  suspendCycle(viewer: Viewer, input: Input<typeof suspendCycle>) {
    return this.cycles.suspend(viewer, input);
  }

  @Serves(editProcedure)
  editProcedure(viewer: Viewer, input: Input<typeof editProcedure>) {
    return this.cycles.editProcedure(viewer, input);
  }

  @Serves(readRoster)
  readRoster(viewer: Viewer, input: Input<typeof readRoster>) {
    return this.rosters.roster(viewer, input);
  }

  @Serves(seatMember)
  seatMember(viewer: Viewer, input: Input<typeof seatMember>) {
    return this.memberships.seat(viewer, input);
  }

  @Serves(appointOffice)
  appointOffice(viewer: Viewer, input: Input<typeof appointOffice>) {
    return this.offices.appoint(viewer, input);
  }

  @Serves(endOffice)
  endOffice(viewer: Viewer, input: Input<typeof endOffice>) {
    return this.offices.end(viewer, input);
  }

  @Serves(listParties)
  listParties() {
    return this.queries.parties();
  }
}
