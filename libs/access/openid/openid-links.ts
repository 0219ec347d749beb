import { Injectable } from '@nestjs/common';
import { houseId, type Input, type linkOpenid, type Reply, type unlinkOpenid } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { refuse, signedIn, type Viewer } from '@lib/platform';
import { Access } from '../access';
import { admitChange, endOtherSessions } from '../factors/changer-on-the-page';
import { OpenidIdentity } from './openid-identity.entity';
import { OpenidTries } from './openid-tries';

const linked = 'select id from openid_identity where issuer = $1 and subject = $2';
const done = { done: true } as const;

/** Accounts of the other site that somebody ties to their own, while they are signed in. */
@Injectable()
export class OpenidLinks {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
    private readonly tries: OpenidTries,
  ) {}

  begin(viewer: Viewer) {
    return this.tries.begin(viewer, admitChange);
  }

  async link(
    viewer: Viewer,
    { ticket, answer }: Input<typeof linkOpenid>,
  ): Promise<Reply<typeof linkOpenid>> {
    const returned = await this.tries.identify(ticket, answer, signedIn(viewer));
    return this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      const { issuer, subject } = await this.tries.take(page, returned, personId);
      refuse((await page.ask(linked, issuer, subject)).length > 0 ? 'openid-linked-already' : null);
      const its = { personId, issuer, subject, linkedAt: page.at };
      const { id: identityId } = await page.insert(OpenidIdentity, its);
      page.record('openid.linked', { personId, identityId });
      return done;
    });
  }

  async unlink(
    viewer: Viewer,
    { identityId }: Input<typeof unlinkOpenid>,
  ): Promise<Reply<typeof unlinkOpenid>> {
    const unlinked = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admitChange(page);
      await page.one(OpenidIdentity, { id: identityId, personId });
      await page.delete(OpenidIdentity, { id: identityId });
      page.record('openid.unlinked', { personId, identityId });
      await endOtherSessions(page, personId);
      return done;
    });
    this.access.forget();
    return unlinked;
  }
}
