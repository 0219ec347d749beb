import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type demoSignIn,
  houseId,
  type Input,
  type Reply,
  type requestSignIn,
  type signInByCode,
  type signInByLink,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, keyed, Refusal, refuse, sha256, type Viewer } from '@lib/platform';
import { Access } from './access';
import { Session } from './session.entity';
import { isSameWord, signInOfToken, signInWords } from './sign-in-words';
import { SignInTry } from './sign-in-try.entity';
import { SignIn } from './sign-in.entity';
import { objectionToMessage, objectionToTry, SIGN_IN_MINUTES } from './sign-in.rules';

const MINUTE = 60_000;
const TWELVE_HOURS = 12 * 60 * MINUTE;

const personAt = `
  select p.id from person_address a join person p on p.id = a.person_id and p.active where a.email = $1`;
const messagesSince = `select count(*)::int as n from sign_in where account = $1 and requested_at > $2`;
const triesSince = `select count(*)::int as n from sign_in_try where account = $1 and at > $2`;
const open = `
  select s.id, p.id as "personId", p.name from sign_in s left join person p on p.id = s.person_id and p.active
   where s.used_at is null and s.expires_at > $1`;
const openOf = `${open} and s.account = $2 order by s.requested_at desc`;
const openOne = `${open} and s.id = $2`;
const demoPerson = `
  select p.id as "personId", p.name from person_address a join person p on p.id = a.person_id and p.active
   where a.email = $1`;

interface Comer {
  personId: string;
  name: string;
}
type Open = { id: string } & (Comer | { personId: null });
type Started = Reply<typeof signInByCode>;

const accountOf = (email: string) => keyed(config.SECRET, `account ${email}`).toString('hex');
const before = (page: Page, minutes: number) => new Date(page.at.getTime() - minutes * MINUTE);
const isSomebodys = (it: Open | undefined): it is { id: string } & Comer =>
  it !== undefined && it.personId !== null;

/** How people come in: by what was sent to their address. */
@Injectable()
export class SignIns {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
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
      const [tried] = await page.ask<{ n: number }>(triesSince, account, before(page, SIGN_IN_MINUTES));
      refuse(objectionToTry(tried?.n ?? 0));
      await page.insert(SignInTry, { account, at: page.at });
      const all = await page.ask<Open>(openOf, page.at, account);
      const fitting = all.filter(({ id }) => isSameWord(code, signInWords(config.SECRET, id).code));
      const found = fitting.find(isSomebodys);
      if (found) return this.letIn(page, found, 'code');
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
      const [found] = await page.ask<Open>(openOne, page.at, signInId);
      if (!isSomebodys(found)) throw new Refusal('code-not-valid');
      return this.letIn(page, found, 'link');
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

  private async letIn(page: Page, found: { id: string } & Comer, by: 'code' | 'link'): Promise<Started> {
    await page.update(SignIn, { id: found.id }, { usedAt: page.at });
    return this.start(page, found, by);
  }

  /** Starts a session under a new token; the one with which somebody came ends. */
  private async start(page: Page, { personId, name }: Comer, by: 'code' | 'link' | 'demo'): Promise<Started> {
    const { sessionId, device } = page.viewer;
    const session = randomBytes(32).toString('base64url');
    if (sessionId !== null) {
      await page.update(Session, { id: sessionId }, { endedAt: page.at });
      this.access.forget();
    }
    await page.insert(Session, {
      personId,
      tokenHash: sha256(session),
      device,
      startedAt: page.at,
      usedAt: page.at,
      expiresAt: new Date(page.at.getTime() + TWELVE_HOURS),
      endedAt: null,
    });
    page.record('session.started', { personId, by }, personId);
    return { session, name };
  }
}
