import { Controller } from '@nestjs/common';
import {
  answerSuggestion,
  attachAgendaFile,
  cloneMeeting,
  downloadAgendaFile,
  editAgenda,
  type Input,
  issueAgenda,
  readAgenda,
  readAgendaDraft,
  suggestItem,
} from '@lib/contracts';
import { type SentFile, Serves, type Viewer } from '@lib/platform';
import { AgendaFiles } from './agenda-files';
import { AgendaFilesQueries } from './agenda-files.queries';
import { AgendaQueries } from './agenda.queries';
import { Clones } from './clones';
import { Agendas } from './agendas';

/** The agenda of a meeting, and what is made of it. */
@Controller()
export class AgendaController {
  constructor(
    private readonly agendas: Agendas,
    private readonly queries: AgendaQueries,
    private readonly files: AgendaFiles,
    private readonly fileQueries: AgendaFilesQueries,
    private readonly clones: Clones,
  ) {}

  /** Of a meeting that comes again it is the agenda that matters. */
  @Serves(cloneMeeting)
  cloneMeeting(viewer: Viewer, input: Input<typeof cloneMeeting>) {
    return this.clones.clone(viewer, input);
  }

  @Serves(readAgenda)
  readAgenda(viewer: Viewer, input: Input<typeof readAgenda>) {
    return this.queries.read(viewer, input);
  }

  @Serves(readAgendaDraft)
  readAgendaDraft(viewer: Viewer, input: Input<typeof readAgendaDraft>) {
    return this.queries.readDraft(viewer, input);
  }

  @Serves(editAgenda)
  editAgenda(viewer: Viewer, input: Input<typeof editAgenda>) {
    return this.agendas.edit(viewer, input);
  }

  @Serves(issueAgenda)
  issueAgenda(viewer: Viewer, input: Input<typeof issueAgenda>) {
    return this.agendas.issue(viewer, input);
  }

  @Serves(attachAgendaFile)
  attachAgendaFile(viewer: Viewer, input: Input<typeof attachAgendaFile>, file: SentFile) {
    return this.files.attach(viewer, input, file);
  }

  @Serves(downloadAgendaFile)
  downloadAgendaFile(viewer: Viewer, input: Input<typeof downloadAgendaFile>) {
    return this.fileQueries.file(viewer, input);
  }

  @Serves(suggestItem)
  suggestItem(viewer: Viewer, input: Input<typeof suggestItem>) {
    return this.agendas.suggest(viewer, input);
  }

  @Serves(answerSuggestion)
  answerSuggestion(viewer: Viewer, input: Input<typeof answerSuggestion>) {
    return this.agendas.answer(viewer, input);
  }
}
