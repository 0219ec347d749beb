import { Controller } from '@nestjs/common';
import {
  closeRound,
  compareVersions,
  extendRound,
  finalise,
  type Input,
  issueVersion,
  listVersions,
  openRound,
  readVersion,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Rounds } from './rounds';
import { Versions } from './versions';
import { VersionsQueries } from './versions.queries';

@Controller()
export class VersionsController {
  constructor(
    private readonly versions: Versions,
    private readonly rounds: Rounds,
    private readonly queries: VersionsQueries,
  ) {}

  @Serves(listVersions)
  listVersions(viewer: Viewer, input: Input<typeof listVersions>) {
    return this.queries.versions(viewer, input);
  }

  @Serves(readVersion)
  readVersion(viewer: Viewer, input: Input<typeof readVersion>) {
    return this.queries.version(viewer, input);
  }

  @Serves(compareVersions)
  compareVersions(viewer: Viewer, input: Input<typeof compareVersions>) {
    return this.queries.compare(viewer, input);
  }

  @Serves(issueVersion)
  issueVersion(viewer: Viewer, input: Input<typeof issueVersion>) {
    return this.versions.issue(viewer, input);
  }

  @Serves(finalise)
  finalise(viewer: Viewer, input: Input<typeof finalise>) {
    return this.versions.finalise(viewer, input);
  }

  @Serves(openRound)
  openRound(viewer: Viewer, input: Input<typeof openRound>) {
    return this.rounds.open(viewer, input);
  }

  @Serves(extendRound)
  extendRound(viewer: Viewer, input: Input<typeof extendRound>) {
    return this.rounds.extend(viewer, input);
  }

  @Serves(closeRound)
  closeRound(viewer: Viewer, input: Input<typeof closeRound>) {
    return this.rounds.close(viewer, input);
  }
}
