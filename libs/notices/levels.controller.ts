import { Controller } from '@nestjs/common';
import { type Input, listLevels, setLevel, stopSummaries } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Levels } from './levels';

/** How people are told of what is new, as each of them wants it. */
@Controller()
export class LevelsController {
  constructor(private readonly levels: Levels) {}

  @Serves(listLevels)
  listLevels(viewer: Viewer, _: Input<typeof listLevels>) {
    return this.levels.list(viewer);
  }

  @Serves(setLevel)
  setLevel(viewer: Viewer, input: Input<typeof setLevel>) {
    return this.levels.set(viewer, input);
  }

  @Serves(stopSummaries)
  stopSummaries(_: Viewer, input: Input<typeof stopSummaries>) {
    return this.levels.stop(input);
  }
}
