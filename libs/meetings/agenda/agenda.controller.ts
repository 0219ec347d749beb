import { Controller } from '@nestjs/common';
import {
  answerSuggestion,
  editAgenda,
  type Input,
  issueAgenda,
  readAgenda,
  readAgendaDraft,
  suggestItem,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { AgendaQueries } from './agenda.queries';
import { Agendas } from './agendas';

/** The agenda of a meeting. */
@Controller()
export class AgendaController {
  constructor(
    private readonly agendas: Agendas,
    private readonly queries: AgendaQueries,
  ) {}

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

  @Serves(suggestItem)
  suggestItem(viewer: Viewer, input: Input<typeof suggestItem>) {
    return this.agendas.suggest(viewer, input);
  }

  @Serves(answerSuggestion)
  answerSuggestion(viewer: Viewer, input: Input<typeof answerSuggestion>) {
    return this.agendas.answer(viewer, input);
  }
}
