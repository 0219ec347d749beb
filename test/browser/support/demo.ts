import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  expect,
  type Page,
} from '@playwright/test';
import pg from 'pg';

type DemoRole = 'member' | 'member2' | 'chair' | 'secretariat' | 'head' | 'observer' | 'admin';

/** Somebody who asks the API in their own name. */
export interface Asker {
  readonly request: APIRequestContext;
}
/** Somebody in a browser of their own. */
export interface Window extends Asker {
  readonly page: Page;
}

const base = process.env['BASE_URL'] ?? 'http://localhost:3000';

/** Goes to a page and waits until it answers: its text is there before. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-living]').waitFor();
}

/** Opens a browser in which somebody of the demonstration has come in; it is on no page yet. */
export async function open(browser: Browser, role: DemoRole): Promise<Window> {
  return windowOf(await comeInAs(browser, role));
}

/** Somebody of the demonstration who sees no page: a page is a process of its own. */
export const asker = (browser: Browser, role: DemoRole): Promise<Asker> => comeInAs(browser, role);

async function comeInAs(browser: Browser, role: DemoRole): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await ask(context, 'POST', '/api/demo/sign-in', { as: role });
  return context;
}

/** A page of a browser, on which nothing may go wrong unseen. */
export async function windowOf(context: BrowserContext): Promise<Window> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('close', () => expect(faults).toEqual([]));
  return { page, request: context.request };
}

/** Closes every window that a test has opened: one left open goes on listening, and slows the tests that follow. */
export async function closeAll({ browser }: { browser: Browser }): Promise<void> {
  await Promise.all(browser.contexts().map((it) => it.close()));
}

/** Asks the API in the name of whoever has come in, as their own page would. */
export async function ask<T>(
  { request }: Asker,
  method: 'GET' | 'POST',
  path: string,
  data?: object,
): Promise<T> {
  const headers = { origin: base, ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}) };
  const answer = await request.fetch(path, { method, headers, ...(data ? { data } : {}) });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Lets time pass in the database: what was to end later ends now. The worker has to notice by itself. */
export async function endNow(table: 'comment_round' | 'circulation', id: string): Promise<void> {
  const column = table === 'circulation' ? 'expires_at' : 'closes_at';
  await change(`update ${table} set ${column} = clock_timestamp() where id = $1`, id);
}

/** Makes the sessions of somebody so many minutes older, and what was confirmed in them too. */
export const letTimePass = (email: string, minutes: number): Promise<void> =>
  change(
    `update session
        set started_at = started_at - $2 * interval '1 minute',
            confirmed_at = confirmed_at - $2 * interval '1 minute'
      where person_id = (select person_id from person_address where email = $1)`,
    email,
    minutes,
  );

/** Makes somebody administrator of the system, or takes that from them. */
export const makeAdministrator = (email: string, admin: boolean): Promise<void> =>
  change(
    `update person set admin = $2 where id = (select person_id from person_address where email = $1)`,
    email,
    admin,
  );

/** Gives somebody an authenticator, of which nobody knows the secret. */
export const giveAuthenticator = (email: string): Promise<void> =>
  change(
    `insert into authenticator (person_id, added_at, confirmed_at)
     select person_id, now(), now() from person_address where email = $1 on conflict do nothing`,
    email,
  );

async function change(statement: string, ...values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  await client.query(statement, values);
  await client.end();
}

/** The address of the first draft of the demonstration's group. */
export async function draftPage(by: Asker): Promise<string> {
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(by, 'GET', '/api/groups');
  const groupId = groups.find(({ slug }) => slug === 'iag-syn')?.id ?? '';
  const { drafts } = await ask<{ drafts: { id: string }[] }>(by, 'GET', `/api/groups/${groupId}/drafts`);
  return `/g/iag-syn/advice/${drafts[0]?.id ?? ''}`;
}
