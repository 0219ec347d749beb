import { Controller } from '@nestjs/common';
import { answerAsNominee, discloseInterests, type Input, readAsNominee } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Disclosures } from './disclosures';
import { Nominees } from './nominees';

@Controller()
export class NomineesController {
  constructor(
    private readonly disclosures: Disclosures,
    private readonly nominees: Nominees,
  ) {}

  @Serves(discloseInterests)
  discloseInterests(viewer: Viewer, input: Input<typeof discloseInterests>) {
    return this.disclosures.disclose(viewer, input);
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
