import { Controller } from '@nestjs/common';
import {
  checkNomination,
  decideLate,
  enterNomination,
  type Input,
  mergeNominees,
  reviewDisclosure,
  saveEntered,
  submitEntered,
  uploadEnteredFile,
  withdrawOnBehalf,
} from '@lib/contracts';
import { type SentFile, Serves, type Viewer } from '@lib/platform';
import { Checking } from './checking';
import { Disclosures } from './disclosures';
import { Drafts } from './drafts';
import { Submitting } from './submitting';
import { Uploads } from './uploads';

@Controller()
export class NominationStaffController {
  constructor(
    private readonly drafts: Drafts,
    private readonly submitting: Submitting,
    private readonly uploads: Uploads,
    private readonly checking: Checking,
    private readonly disclosures: Disclosures,
  ) {}

  @Serves(enterNomination)
  enterNomination(viewer: Viewer, input: Input<typeof enterNomination>) {
    return this.drafts.enter(viewer, input);
  }

  @Serves(saveEntered)
  saveEntered(viewer: Viewer, input: Input<typeof saveEntered>) {
    return this.drafts.saveEntered(viewer, input);
  }

  @Serves(uploadEnteredFile)
  uploadEnteredFile(viewer: Viewer, input: Input<typeof uploadEnteredFile>, file: SentFile) {
    return this.uploads.uploadEntered(viewer, input, file);
  }

  @Serves(submitEntered)
  submitEntered(viewer: Viewer, input: Input<typeof submitEntered>) {
    return this.submitting.submitEntered(viewer, input);
  }

  @Serves(withdrawOnBehalf)
  withdrawOnBehalf(viewer: Viewer, input: Input<typeof withdrawOnBehalf>) {
    return this.submitting.withdrawOnBehalf(viewer, input);
  }

  @Serves(checkNomination)
  checkNomination(viewer: Viewer, input: Input<typeof checkNomination>) {
    return this.checking.check(viewer, input);
  }

  @Serves(decideLate)
  decideLate(viewer: Viewer, input: Input<typeof decideLate>) {
    return this.checking.decideLate(viewer, input);
  }

  @Serves(mergeNominees)
  mergeNominees(viewer: Viewer, input: Input<typeof mergeNominees>) {
    return this.checking.merge(viewer, input);
  }

  @Serves(reviewDisclosure)
  reviewDisclosure(viewer: Viewer, input: Input<typeof reviewDisclosure>) {
    return this.disclosures.review(viewer, input);
  }
}
