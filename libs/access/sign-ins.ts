import { Injectable } from '@nestjs/common';
import {
  type demoSignIn,
  houseId,
  type Input,
  type Payload,
  type Reply,
  type requestSignIn,
  type signInByCode,
  type signInByLink,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, Refusal, refuse, type Viewer } from '@lib/platform';
import { Arrivals, type Comer, type Started } from './arrivals';
import { accountOf, before, useCode, useLink } from './mailed-codes';
import { signInOfToken } from './sign-in-words';
import { SignIn } from './sign-in.entity';
import { objectionToMessage, SIGN_IN_MINUTES } from './sign-in.rules';

const MINUTE = 60_000;

const personAt = `
  select p.id from person_address a join person p on p.id = a.person_id and p.active where a.email = $1`;
const messagesSince = `select count(*)::int as n from sign_in where account = $1 and requested_at > $2`;
const demoPerson = `
  select p.id as "personId", p.name from person_address a join person p on p.id = a.person_id and p.active
   where a.email = $1`;

/** How people come in: by what was sent to their address. */
@Injectable()
export class SignIns {
  constructor(
    private readonly journal: Journal,
    private readonly arrivals: Arrivals,
  ) {}

  /** Asks for a message. The answer, and the work done for it, are the same whoever has the address. */
  async request(
    viewer: Viewer,
    { email }: Input<typeof requestSignIn>,
  ): Promise<Reply<typeof requestSignIn>> {
    const account = accountOf(email);
    const asked = this.journal.write(houseId, viewer, async (page) => {
      const [sent] = await page.ask<{ n: number }>(messagesSince, account, before(page, SIGN_IN_MINUTES));
      const [person] = await page.ask<{ id: string }>(personAt, email);
      refuse(objectionToMessage(sent?.n ?? 0));
      const expiresAt = new Date(page.at.getTime() + SIGN_IN_MINUTES * MINUTE);
      const times = { requestedAt: page.at, expiresAt, usedAt: null };
      const { id } = await page.insert(SignIn, { personId: person?.id ?? null, account, ...times });
      page.record('sign-in.requested', { signInId: id }, null);
    });
    await asked.catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
    return { done: true };
  }

  /** A wrong code is counted, and so it stays written down although its answer is a refusal. */
  async byCode(viewer: Viewer, { email, code }: Input<typeof signInByCode>): Promise<Started> {
    const account = accountOf(email);
    const started = await this.journal.write(houseId, viewer, async (page) => {
      const comer = await useCode(page, account, code);
      if (comer) return this.start(page, comer, 'code');
      page.record('sign-in.failed', { account }, null);
      return null;
    });
    if (started === null) throw new Refusal('code-not-valid');
    return started;
  }

  byLink(viewer: Viewer, { token }: Input<typeof signInByLink>): Promise<Started> {
    const signInId = signInOfToken(config.SECRET, token);
    if (signInId === null) throw new Refusal('code-not-valid');
    return this.journal.write(houseId, viewer, async (page) => {
      const comer = await useLink(page, signInId);
      if (!comer) throw new Refusal('code-not-valid');
      return this.start(page, comer, 'link');
    });
  }

  /** Comes in as one of the demonstration's people; the route exists in demonstrations only. */
  demo(viewer: Viewer, { as }: Input<typeof demoSignIn>): Promise<Started> {
    return this.journal.write(houseId, viewer, async (page) => {
      const [found] = await page.ask<Comer>(demoPerson, `${as}@demo.consilia.example`);
      if (!found) throw new Refusal('not-found');
      return this.start(page, found, 'demo');
    });
  }

  private async start(page: Page, comer: Comer, by: Payload<'session.started'>['by']): Promise<Started> {
    const { personId } = comer;
    const started = await this.arrivals.start(page, comer);
    page.record('session.started', { personId, by }, personId);
    return started;
  }
}
