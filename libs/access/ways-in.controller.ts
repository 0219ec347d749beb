import { Controller } from '@nestjs/common';
import {
  beginOpenid,
  beginOpenidLink,
  beginPasskeySignIn,
  type Input,
  linkOpenid,
  signInByOpenid,
  signInByPasskey,
  signInWays,
  unlinkOpenid,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { FactorsQueries } from './factors/factors.queries';
import { OpenidLinks } from './openid/openid-links';
import { OpenidSignIns } from './openid/openid-sign-ins';
import { PasskeySignIns } from './passkeys/passkey-sign-ins';

/** The ways in beside mail: by passkey, and by another site. */
@Controller()
export class WaysInController {
  constructor(
    private readonly queries: FactorsQueries,
    private readonly passkeys: PasskeySignIns,
    private readonly openid: OpenidSignIns,
    private readonly links: OpenidLinks,
  ) {}

  @Serves(signInWays)
  signInWays(_: Viewer, __: Input<typeof signInWays>) {
    return this.queries.ways();
  }

  @Serves(beginPasskeySignIn)
  beginPasskeySignIn(viewer: Viewer, _: Input<typeof beginPasskeySignIn>) {
    return this.passkeys.begin(viewer);
  }

  @Serves(signInByPasskey)
  signInByPasskey(viewer: Viewer, input: Input<typeof signInByPasskey>) {
    return this.passkeys.finish(viewer, input);
  }

  @Serves(beginOpenid)
  beginOpenid(viewer: Viewer, _: Input<typeof beginOpenid>) {
    return this.openid.begin(viewer);
  }

  @Serves(signInByOpenid)
  signInByOpenid(viewer: Viewer, input: Input<typeof signInByOpenid>) {
    return this.openid.finish(viewer, input);
  }

  @Serves(beginOpenidLink)
  beginOpenidLink(viewer: Viewer, _: Input<typeof beginOpenidLink>) {
    return this.links.begin(viewer);
  }

  @Serves(linkOpenid)
  linkOpenid(viewer: Viewer, input: Input<typeof linkOpenid>) {
    return this.links.link(viewer, input);
  }

  @Serves(unlinkOpenid)
  unlinkOpenid(viewer: Viewer, input: Input<typeof unlinkOpenid>) {
    return this.links.unlink(viewer, input);
  }
}
