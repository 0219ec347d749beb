import { Controller } from '@nestjs/common';
import { type Input, readBackPlan } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { BackPlanQueries } from './back-plan.queries';

@Controller()
export class BackPlanController {
  constructor(private readonly queries: BackPlanQueries) {}

  @Serves(readBackPlan)
  readBackPlan(viewer: Viewer, input: Input<typeof readBackPlan>) {
    return this.queries.read(viewer, input);
  }
}
