import { Controller } from '@nestjs/common';
import {
  concludeConsultation,
  consultBureau,
  extendConsultation,
  giveView,
  giveViewByLink,
  type Input,
  listRecusals,
  readConsultation,
  readConsultationByLink,
  readViews,
  recordRecusal,
  recuse,
  recuseByLink,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { ConsultationQueries } from './consultation.queries';
import { Consultations } from './consultations';
import { Views } from './views';

@Controller()
export class ConsultationController {
  constructor(
    private readonly consultations: Consultations,
    private readonly queries: ConsultationQueries,
    private readonly views: Views,
  ) {}

  @Serves(consultBureau)
  consultBureau(viewer: Viewer, input: Input<typeof consultBureau>) {
    return this.consultations.send(viewer, input);
  }

  @Serves(extendConsultation)
  extendConsultation(viewer: Viewer, input: Input<typeof extendConsultation>) {
    return this.consultations.extend(viewer, input);
  }

  @Serves(concludeConsultation)
  concludeConsultation(viewer: Viewer, input: Input<typeof concludeConsultation>) {
    return this.consultations.conclude(viewer, input);
  }

  @Serves(readConsultation)
  readConsultation(viewer: Viewer, input: Input<typeof readConsultation>) {
    return this.queries.read(viewer, input);
  }

  @Serves(readConsultationByLink)
  readConsultationByLink(viewer: Viewer, input: Input<typeof readConsultationByLink>) {
    return this.queries.readByLink(viewer, input);
  }

  @Serves(readViews)
  readViews(viewer: Viewer, input: Input<typeof readViews>) {
    return this.queries.views(viewer, input);
  }

  @Serves(giveView)
  giveView(viewer: Viewer, input: Input<typeof giveView>) {
    return this.views.give(viewer, input);
  }

  @Serves(giveViewByLink)
  giveViewByLink(viewer: Viewer, input: Input<typeof giveViewByLink>) {
    return this.views.giveByLink(viewer, input);
  }

  @Serves(recuse)
  recuse(viewer: Viewer, input: Input<typeof recuse>) {
    return this.views.recuse(viewer, input);
  }

  @Serves(recuseByLink)
  recuseByLink(viewer: Viewer, input: Input<typeof recuseByLink>) {
    return this.views.recuseByLink(viewer, input);
  }

  @Serves(recordRecusal)
  recordRecusal(viewer: Viewer, input: Input<typeof recordRecusal>) {
    return this.views.recordRecusal(viewer, input);
  }

  @Serves(listRecusals)
  listRecusals(viewer: Viewer, input: Input<typeof listRecusals>) {
    return this.queries.recusals(viewer, input);
  }
}
