import { Injectable } from '@nestjs/common';
import { type beginOpenid, houseId, type Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, Reader, Refusal, type Viewer } from '@lib/platform';
import { type Identity, Issuer } from './issuer';
import { OpenidTry } from './openid-try.entity';
import { openidWords, tryOfTicket } from './openid-words';

const TEN_MINUTES = 600_000;
const forget = 'delete from openid_try where expires_at < $1';
const open = `
  select id from openid_try
   where id = $1 and person_id is not distinct from $2 and used_at is null and expires_at > now()`;
const take = `
  update openid_try set used_at = $3
   where id = $1 and person_id is not distinct from $2 and used_at is null and expires_at > $3 returning id`;

interface Returned {
  tryId: string;
  identity: Identity;
}

/** Ways to the other site and back; each is gone once. */
@Injectable()
export class OpenidTries {
  constructor(
    private readonly journal: Journal,
    private readonly issuer: Issuer,
    private readonly db: Reader,
  ) {}

  /** Sends somebody there; `admit` says on the page for whom, null for one who wants to come in. */
  async begin(
    viewer: Viewer,
    admit: (page: Page) => Promise<string | null>,
  ): Promise<Reply<typeof beginOpenid>> {
    if (config.OIDC_ISSUER === undefined) throw new Refusal('openid-not-offered');
    const { tryId } = await this.journal.write(houseId, viewer, async (page) => {
      const personId = await admit(page);
      await page.ask(forget, page.at);
      const expiresAt = new Date(page.at.getTime() + TEN_MINUTES);
      const { id: tryId } = await page.insert(OpenidTry, { personId, expiresAt, usedAt: null });
      page.record('openid.begun', { tryId });
      return { tryId };
    });
    return { url: await this.issuer.address(tryId), ticket: openidWords(config.SECRET, tryId).ticket };
  }

  /** Who has come back, asked of the other site before anything is written here; null when nobody went by this ticket. */
  async identify(ticket: string, answer: string, personId: string | null): Promise<Returned | null> {
    const tryId = tryOfTicket(config.SECRET, ticket);
    const [found] = tryId === null ? [] : await this.db.query<{ id: string }[]>(open, [tryId, personId]);
    return found ? { tryId: found.id, identity: await this.issuer.identify(found.id, answer) } : null;
  }

  /** Uses a way up, on the page that decides on whoever came back by it; refuses when it has been used. */
  async take(page: Page, returned: Returned | null, personId: string | null): Promise<Identity> {
    const [taken] = returned ? await page.ask(take, returned.tryId, personId, page.at) : [];
    if (!returned || !taken) throw new Refusal('openid-not-valid');
    return returned.identity;
  }
}
