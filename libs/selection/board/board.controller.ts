import { Controller } from '@nestjs/common';
import {
  discardProposal,
  type Input,
  makeProposal,
  openSeats,
  placeAll,
  placeNominee,
  readBoard,
  renameProposal,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { BoardQueries } from './board.queries';
import { OpeningSeats } from './opening-seats';
import { Proposals } from './proposals';

@Controller()
export class BoardController {
  constructor(
    private readonly queries: BoardQueries,
    private readonly proposals: Proposals,
    private readonly opening: OpeningSeats,
  ) {}

  @Serves(readBoard)
  readBoard(viewer: Viewer, input: Input<typeof readBoard>) {
    return this.queries.board(viewer, input);
  }

  @Serves(makeProposal)
  makeProposal(viewer: Viewer, input: Input<typeof makeProposal>) {
    return this.proposals.make(viewer, input);
  }

  @Serves(renameProposal)
  renameProposal(viewer: Viewer, input: Input<typeof renameProposal>) {
    return this.proposals.rename(viewer, input);
  }

  @Serves(discardProposal)
  discardProposal(viewer: Viewer, input: Input<typeof discardProposal>) {
    return this.proposals.discard(viewer, input);
  }

  @Serves(placeNominee)
  placeNominee(viewer: Viewer, input: Input<typeof placeNominee>) {
    return this.proposals.place(viewer, input);
  }

  @Serves(placeAll)
  placeAll(viewer: Viewer, input: Input<typeof placeAll>) {
    return this.proposals.placeAll(viewer, input);
  }

  @Serves(openSeats)
  openSeats(viewer: Viewer, input: Input<typeof openSeats>) {
    return this.opening.open(viewer, input);
  }
}
