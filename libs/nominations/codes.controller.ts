import { Controller } from '@nestjs/common';
import { type Input, listCodes, renewCode } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { CodesForNominating } from './codes';

@Controller()
export class CodesController {
  constructor(private readonly codes: CodesForNominating) {}

  @Serves(listCodes)
  listCodes(viewer: Viewer, input: Input<typeof listCodes>) {
    return this.codes.list(viewer, input);
  }

  @Serves(renewCode)
  renewCode(viewer: Viewer, input: Input<typeof renewCode>) {
    return this.codes.renew(viewer, input);
  }
}
