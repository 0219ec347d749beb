import { Controller } from '@nestjs/common';
import { downloadAgenda, downloadAgendaPack, type Input } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { AgendaPack } from '../pack/agenda-pack';
import { AgendaPapers } from './agenda-papers';

/** Agendas as files. */
@Controller()
export class AgendaPapersController {
  constructor(
    private readonly papers: AgendaPapers,
    private readonly pack: AgendaPack,
  ) {}

  @Serves(downloadAgenda)
  downloadAgenda(viewer: Viewer, input: Input<typeof downloadAgenda>) {
    return this.papers.file(viewer, input);
  }

  @Serves(downloadAgendaPack)
  downloadAgendaPack(viewer: Viewer, input: Input<typeof downloadAgendaPack>) {
    return this.pack.file(viewer, input);
  }
}
