import { Injectable } from '@nestjs/common';
import { houseId, type Input, type signInByOpenid } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, Refusal, type Viewer } from '@lib/platform';
import { Arrivals, type Comer, type Started } from '../arrivals';
import type { Identity } from './issuer';
import { OpenidIdentity } from './openid-identity.entity';
import { OpenidTries } from './openid-tries';

type Known = Comer & { identityId: string };
const linked = `
  select i.id as "identityId", p.id as "personId", p.name
    from openid_identity i join person p on p.id = i.person_id and p.active
   where i.issuer = $1 and i.subject = $2`;
/** Somebody who was invited, and has never come in. */
const invited = `
  select p.id as "personId", p.name from person_address a join person p on p.id = a.person_id and p.active
   where a.email = $1
     and not exists (select from session where person_id = p.id)
     and not exists (select from openid_identity where person_id = p.id)
     and not exists (select from openid_identity where issuer = $2 and subject = $3)`;

/** Coming in by another site. That is one factor, whatever that site asked for. */
@Injectable()
export class OpenidSignIns {
  constructor(
    private readonly journal: Journal,
    private readonly arrivals: Arrivals,
    private readonly tries: OpenidTries,
  ) {}

  begin(viewer: Viewer) {
    return this.tries.begin(viewer, () => Promise.resolve(null));
  }

  async finish(viewer: Viewer, { ticket, answer }: Input<typeof signInByOpenid>): Promise<Started> {
    const returned = await this.tries.identify(ticket, answer, null);
    return this.journal.write(houseId, viewer, async (page) => {
      const identity = await this.tries.take(page, returned, null);
      const found = (await this.linked(page, identity)) ?? (await this.invited(page, identity));
      if (!found) throw new Refusal('openid-unknown');
      const { personId, identityId } = found;
      const started = await this.arrivals.start(page, found);
      page.record('openid.used', { personId, identityId }, personId);
      return started;
    });
  }

  private async linked(page: Page, { issuer, subject }: Identity): Promise<Known | undefined> {
    return (await page.ask<Known>(linked, issuer, subject))[0];
  }

  /** Links whoever was invited at an address that the other site vouches for, where its word is taken. */
  private async invited(page: Page, identity: Identity): Promise<Known | undefined> {
    const { issuer, subject, verifiedEmail } = identity;
    if (!config.OIDC_TRUST_EMAIL || verifiedEmail === null) return undefined;
    const [found] = await page.ask<Comer>(invited, verifiedEmail, issuer, subject);
    if (!found) return undefined;
    const { personId } = found;
    const { id: identityId } = await page.insert(OpenidIdentity, {
      personId,
      issuer,
      subject,
      linkedAt: page.at,
    });
    page.record('openid.linked', { personId, identityId }, personId);
    return { ...found, identityId };
  }
}
