import { Controller } from '@nestjs/common';
import {
  downloadExport,
  downloadNominationFile,
  exportNominations,
  type Input,
  listNominations,
  readDisclosure,
  readNomination,
  readNominationAnalysis,
  readRestrictions,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { AnalysisQueries } from './analysis.queries';
import { Exports } from './exports';
import { FilesQueries } from './files.queries';
import { RegisterQueries } from './register.queries';
import { RestrictionsQueries } from './restrictions.queries';

@Controller()
export class RegisterController {
  constructor(
    private readonly queries: RegisterQueries,
    private readonly analysis: AnalysisQueries,
    private readonly files: FilesQueries,
    private readonly exports: Exports,
    private readonly restrictions: RestrictionsQueries,
  ) {}

  @Serves(listNominations)
  listNominations(viewer: Viewer, input: Input<typeof listNominations>) {
    return this.queries.list(viewer, input);
  }

  @Serves(readNomination)
  readNomination(viewer: Viewer, input: Input<typeof readNomination>) {
    return this.queries.one(viewer, input);
  }

  @Serves(downloadNominationFile)
  async downloadNominationFile(
    viewer: Viewer,
    { groupId, nominationId, kind }: Input<typeof downloadNominationFile>,
  ) {
    await this.queries.one(viewer, { groupId, nominationId });
    return this.files.file(groupId, nominationId, kind);
  }

  @Serves(readDisclosure)
  readDisclosure(viewer: Viewer, input: Input<typeof readDisclosure>) {
    return this.queries.disclosure(viewer, input);
  }

  @Serves(readRestrictions)
  readRestrictions(viewer: Viewer, input: Input<typeof readRestrictions>) {
    return this.restrictions.list(viewer, input);
  }

  @Serves(readNominationAnalysis)
  readNominationAnalysis(viewer: Viewer, input: Input<typeof readNominationAnalysis>) {
    return this.analysis.analysis(viewer, input);
  }

  @Serves(exportNominations)
  exportNominations(viewer: Viewer, input: Input<typeof exportNominations>) {
    return this.exports.ask(viewer, input);
  }

  @Serves(downloadExport)
  downloadExport(viewer: Viewer, input: Input<typeof downloadExport>) {
    return this.exports.download(viewer, input);
  }
}
