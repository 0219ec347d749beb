import { Controller } from '@nestjs/common';
import * as contracts from '@lib/contracts';
import type { Input } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { FocalPoints } from './focal-points';
import { Reaching } from './reaching';
import { ResponsesGiven } from './responses';

/** Whom notifications reach, and what they answer. */
@Controller()
export class ReachedPeopleController {
  constructor(
    private readonly focalPoints: FocalPoints,
    private readonly reaching: Reaching,
    private readonly responses: ResponsesGiven,
  ) {}

  @Serves(contracts.listFocalPoints)
  listFocalPoints() {
    return this.focalPoints.list();
  }

  @Serves(contracts.addFocalPoint)
  addFocalPoint(viewer: Viewer, input: Input<typeof contracts.addFocalPoint>) {
    return this.focalPoints.add(viewer, input);
  }

  @Serves(contracts.editFocalPoint)
  editFocalPoint(viewer: Viewer, input: Input<typeof contracts.editFocalPoint>) {
    return this.focalPoints.edit(viewer, input);
  }

  @Serves(contracts.endFocalPoint)
  endFocalPoint(viewer: Viewer, input: Input<typeof contracts.endFocalPoint>) {
    return this.focalPoints.end(viewer, input);
  }

  @Serves(contracts.importFocalPoints)
  importFocalPoints(viewer: Viewer, input: Input<typeof contracts.importFocalPoints>) {
    return this.focalPoints.import(viewer, input);
  }

  @Serves(contracts.listLetters)
  listLetters(viewer: Viewer, input: Input<typeof contracts.listLetters>) {
    return this.reaching.list(viewer, input);
  }

  @Serves(contracts.sendLetterAgain)
  sendLetterAgain(viewer: Viewer, input: Input<typeof contracts.sendLetterAgain>) {
    return this.reaching.sendAgain(viewer, input);
  }

  @Serves(contracts.noteReached)
  noteReached(viewer: Viewer, input: Input<typeof contracts.noteReached>) {
    return this.reaching.noteReached(viewer, input);
  }

  @Serves(contracts.respond)
  respond(viewer: Viewer, input: Input<typeof contracts.respond>) {
    return this.responses.respond(viewer, input);
  }

  @Serves(contracts.enterResponse)
  enterResponse(viewer: Viewer, input: Input<typeof contracts.enterResponse>) {
    return this.responses.enter(viewer, input);
  }

  @Serves(contracts.listResponses)
  listResponses(viewer: Viewer, input: Input<typeof contracts.listResponses>) {
    return this.responses.list(viewer, input);
  }
}
