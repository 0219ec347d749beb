import { Controller } from '@nestjs/common';
import { type Input, readHealth } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { HealthQueries } from './health.queries';

@Controller()
export class OperationController {
  constructor(private readonly queries: HealthQueries) {}

  @Serves(readHealth)
  readHealth(viewer: Viewer, input: Input<typeof readHealth>) {
    return this.queries.health(viewer, input);
  }
}
