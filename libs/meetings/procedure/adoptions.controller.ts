import { Controller } from '@nestjs/common';
import { adoptProcedure, type Input, readAdoptions } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Adoptions } from './adoptions';
import { AdoptionsQueries } from './adoptions.queries';

/** The working procedure, as meetings adopted it. */
@Controller()
export class AdoptionsController {
  constructor(
    private readonly adoptions: Adoptions,
    private readonly queries: AdoptionsQueries,
  ) {}

  @Serves(readAdoptions)
  readAdoptions(viewer: Viewer, input: Input<typeof readAdoptions>) {
    return this.queries.read(viewer, input);
  }

  @Serves(adoptProcedure)
  adoptProcedure(viewer: Viewer, input: Input<typeof adoptProcedure>) {
    return this.adoptions.adopt(viewer, input);
  }
}
