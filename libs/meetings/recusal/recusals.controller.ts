import { Controller } from '@nestjs/common';
import { type Input, liftRecusal, readRecusals, recuseMember } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Recusals } from './recusals';
import { RecusalsQueries } from './recusals.queries';

/** Who takes no part in which closed item. */
@Controller()
export class RecusalsController {
  constructor(
    private readonly recusals: Recusals,
    private readonly queries: RecusalsQueries,
  ) {}

  @Serves(readRecusals)
  readRecusals(viewer: Viewer, input: Input<typeof readRecusals>) {
    return this.queries.read(viewer, input);
  }

  @Serves(recuseMember)
  recuseMember(viewer: Viewer, input: Input<typeof recuseMember>) {
    return this.recusals.recuse(viewer, input);
  }

  @Serves(liftRecusal)
  liftRecusal(viewer: Viewer, input: Input<typeof liftRecusal>) {
    return this.recusals.lift(viewer, input);
  }
}
