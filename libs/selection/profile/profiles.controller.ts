import { Controller } from '@nestjs/common';
import { adoptSeatProfile, type Input, readSeatProfiles, writeSeatProfile } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Profiles } from './profiles';

@Controller()
export class ProfilesController {
  constructor(private readonly profiles: Profiles) {}

  @Serves(readSeatProfiles)
  readSeatProfiles(viewer: Viewer, input: Input<typeof readSeatProfiles>) {
    return this.profiles.list(viewer, input);
  }

  @Serves(writeSeatProfile)
  writeSeatProfile(viewer: Viewer, input: Input<typeof writeSeatProfile>) {
    return this.profiles.write(viewer, input);
  }

  @Serves(adoptSeatProfile)
  adoptSeatProfile(viewer: Viewer, input: Input<typeof adoptSeatProfile>) {
    return this.profiles.adopt(viewer, input);
  }
}
