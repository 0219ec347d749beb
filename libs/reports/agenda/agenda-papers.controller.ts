import { Controller } from '@nestjs/common';
import { downloadAgenda, type Input } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { AgendaPapers } from './agenda-papers';

/** Agendas as files. */
@Controller()
export class AgendaPapersController {
  constructor(private readonly papers: AgendaPapers) {}

  @Serves(downloadAgenda)
  downloadAgenda(viewer: Viewer, input: Input<typeof downloadAgenda>) {
    return this.papers.file(viewer, input);
  }
}
