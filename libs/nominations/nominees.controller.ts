import { Controller } from '@nestjs/common';
import {
  answerAsNominee,
  discloseInterests,
  discloseMyInterests,
  type Input,
  readAsNominee,
  readMyInterests,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Disclosures } from './disclosures';
import { InterestsQueries } from './interests.queries';
import { Nominees } from './nominees';

@Controller()
export class NomineesController {
  constructor(
    private readonly disclosures: Disclosures,
    private readonly nominees: Nominees,
    private readonly interests: InterestsQueries,
  ) {}

  @Serves(discloseInterests)
  discloseInterests(viewer: Viewer, input: Input<typeof discloseInterests>) {
    return this.disclosures.disclose(viewer, input);
  }

  @Serves(readMyInterests)
  readMyInterests(viewer: Viewer, input: Input<typeof readMyInterests>) {
    return this.interests.mine(viewer, input);
  }

  @Serves(discloseMyInterests)
  discloseMyInterests(viewer: Viewer, input: Input<typeof discloseMyInterests>) {
    return this.disclosures.discloseMine(viewer, input);
  }

  @Serves(readAsNominee)
  readAsNominee(viewer: Viewer, input: Input<typeof readAsNominee>) {
    return this.nominees.read(viewer, input);
  }

  @Serves(answerAsNominee)
  answerAsNominee(viewer: Viewer, input: Input<typeof answerAsNominee>) {
    return this.nominees.answer(viewer, input);
  }
}
