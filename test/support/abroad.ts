import { randomUUID } from 'node:crypto';
import { beginOpenid, beginOpenidLink, linkOpenid, signInByOpenid } from '@lib/contracts';
import { config } from '@lib/platform';
import { Door } from './door';
import { OtherSite } from './other-site';
import type { World } from './world';

/** People who come in by another site, and that site. */
export class Abroad {
  site: OtherSite;
  readonly door: Door;

  constructor(private readonly world: World) {
    this.door = new Door(world);
    beforeAll(async () => (this.site = await OtherSite.start()));
    afterAll(() => this.site.stop());
    afterEach(() => Object.assign(config, { OIDC_TRUST_EMAIL: false }));
  }

  /** Goes to the other site and comes back: the ticket, and what that site has answered. */
  async goThere(
    by = this.world.public,
    route: typeof beginOpenid | typeof beginOpenidLink = beginOpenid,
  ): Promise<{ url: string; ticket: string; answer: string }> {
    const { url, ticket } = await by.call(route, {});
    return { url, ticket, answer: await this.site.visit(url) };
  }

  async comeBack({ ticket, answer }: { ticket: string; answer: string }) {
    return this.world.public.ask(signInByOpenid, { ticket, answer });
  }

  /** Somebody with an account of the other site that is linked to theirs. */
  async linked() {
    const [person, sub] = [await this.door.comeIn(await this.door.account()), randomUUID()];
    await this.site.is(sub);
    const { ticket, answer } = await this.goThere(person, beginOpenidLink);
    await person.call(linkOpenid, { ticket, answer });
    return { person, sub };
  }

  /** To whom an account of the other site is linked. */
  async links(sub: string): Promise<string[]> {
    const of = 'select person_id as id from openid_identity where subject = $1';
    return (await this.world.query(of, [sub])).map(({ id }) => id);
  }
}
