import { Controller } from '@nestjs/common';
import {
  declineProposal,
  editProposal,
  endTaskGroup,
  extendTaskGroup,
  type Input,
  listTaskGroups,
  openTaskGroup,
  proposeLeavingOut,
  proposeParagraph,
  readTaskGroup,
  returnTaskGroup,
  takeBackProposal,
  takeProposal,
  takeProposals,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Decisions } from './decisions';
import { Proposals } from './proposals';
import { TaskGroups } from './task-groups';
import { TaskGroupsQueries } from './task-groups.queries';

@Controller()
export class TaskGroupsController {
  constructor(
    private readonly taskGroups: TaskGroups,
    private readonly proposals: Proposals,
    private readonly decisions: Decisions,
    private readonly queries: TaskGroupsQueries,
  ) {}

  @Serves(listTaskGroups)
  list(viewer: Viewer, input: Input<typeof listTaskGroups>) {
    return this.queries.list(viewer, input);
  }

  @Serves(readTaskGroup)
  read(viewer: Viewer, input: Input<typeof readTaskGroup>) {
    return this.queries.read(viewer, input);
  }

  @Serves(openTaskGroup)
  open(viewer: Viewer, input: Input<typeof openTaskGroup>) {
    return this.taskGroups.open(viewer, input);
  }

  @Serves(extendTaskGroup)
  extend(viewer: Viewer, input: Input<typeof extendTaskGroup>) {
    return this.taskGroups.extend(viewer, input);
  }

  @Serves(endTaskGroup)
  end(viewer: Viewer, input: Input<typeof endTaskGroup>) {
    return this.taskGroups.end(viewer, input);
  }

  @Serves(editProposal)
  edit(viewer: Viewer, input: Input<typeof editProposal>) {
    return this.proposals.edit(viewer, input);
  }

  @Serves(proposeParagraph)
  add(viewer: Viewer, input: Input<typeof proposeParagraph>) {
    return this.proposals.add(viewer, input);
  }

  @Serves(proposeLeavingOut)
  leaveOut(viewer: Viewer, input: Input<typeof proposeLeavingOut>) {
    return this.proposals.leaveOut(viewer, input);
  }

  @Serves(takeBackProposal)
  takeBack(viewer: Viewer, input: Input<typeof takeBackProposal>) {
    return this.proposals.takeBack(viewer, input);
  }

  @Serves(returnTaskGroup)
  giveBack(viewer: Viewer, input: Input<typeof returnTaskGroup>) {
    return this.taskGroups.giveBack(viewer, input);
  }

  @Serves(takeProposal)
  take(viewer: Viewer, input: Input<typeof takeProposal>) {
    return this.decisions.take(viewer, input);
  }

  @Serves(takeProposals)
  takeAll(viewer: Viewer, input: Input<typeof takeProposals>) {
    return this.decisions.takeAll(viewer, input);
  }

  @Serves(declineProposal)
  decline(viewer: Viewer, input: Input<typeof declineProposal>) {
    return this.decisions.decline(viewer, input);
  }
}
