import { Controller } from '@nestjs/common';
import {
  addAuthenticator,
  addPasskey,
  beginPasskey,
  confirmAuthenticator,
  confirmSession,
  downloadMyData,
  giveSecondFactor,
  type Input,
  listFactors,
  removeAuthenticator,
  removePasskey,
  renamePasskey,
  renewRecoveryCodes,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Authenticators } from './factors/authenticators';
import { Confirmations } from './factors/confirmations';
import { FactorsQueries } from './factors/factors.queries';
import { MyDataQueries } from './my-data.queries';
import { Passkeys } from './passkeys/passkeys';

/** What people do with their own account. */
@Controller()
export class AccountController {
  constructor(
    private readonly factors: FactorsQueries,
    private readonly passkeys: Passkeys,
    private readonly authenticators: Authenticators,
    private readonly confirmations: Confirmations,
    private readonly data: MyDataQueries,
  ) {}

  @Serves(listFactors)
  listFactors(viewer: Viewer, _: Input<typeof listFactors>) {
    return this.factors.mine(viewer);
  }

  @Serves(beginPasskey)
  beginPasskey(viewer: Viewer, _: Input<typeof beginPasskey>) {
    return this.passkeys.begin(viewer);
  }

  @Serves(addPasskey)
  addPasskey(viewer: Viewer, input: Input<typeof addPasskey>) {
    return this.passkeys.add(viewer, input);
  }

  @Serves(renamePasskey)
  renamePasskey(viewer: Viewer, input: Input<typeof renamePasskey>) {
    return this.passkeys.rename(viewer, input);
  }

  @Serves(removePasskey)
  removePasskey(viewer: Viewer, input: Input<typeof removePasskey>) {
    return this.passkeys.remove(viewer, input);
  }

  @Serves(addAuthenticator)
  addAuthenticator(viewer: Viewer, _: Input<typeof addAuthenticator>) {
    return this.authenticators.add(viewer);
  }

  @Serves(confirmAuthenticator)
  confirmAuthenticator(viewer: Viewer, input: Input<typeof confirmAuthenticator>) {
    return this.authenticators.confirm(viewer, input);
  }

  @Serves(removeAuthenticator)
  removeAuthenticator(viewer: Viewer, _: Input<typeof removeAuthenticator>) {
    return this.authenticators.remove(viewer);
  }

  @Serves(renewRecoveryCodes)
  renewRecoveryCodes(viewer: Viewer, _: Input<typeof renewRecoveryCodes>) {
    return this.authenticators.renewRecoveryCodes(viewer);
  }

  @Serves(confirmSession)
  confirmSession(viewer: Viewer, input: Input<typeof confirmSession>) {
    return this.confirmations.confirm(viewer, input);
  }

  @Serves(giveSecondFactor)
  giveSecondFactor(viewer: Viewer, input: Input<typeof giveSecondFactor>) {
    return this.confirmations.giveSecondFactor(viewer, input);
  }

  @Serves(downloadMyData)
  downloadMyData(viewer: Viewer, _: Input<typeof downloadMyData>) {
    return this.data.read(viewer);
  }
}
