import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import pg from 'pg';
import { ask, type Window } from './demo';

const DAY_MS = 86_400_000;

/** A call for nominations, as if it had been issued an hour ago and closed in a week. */
export interface Called {
  readonly groupId: string;
  readonly slug: string;
  readonly callId: string;
  readonly number: string;
}

interface Calling {
  /** The call that this one supplements, and the regions that it asks. */
  readonly supplements?: Called;
  readonly regions?: readonly string[];
}

/** Calls in the group on pollinators: the call of the other sample was over years ago. */
export async function called(desk: Window, { supplements, regions }: Calling = {}): Promise<Called> {
  const slug = 'iag-pollinators';
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(desk, 'GET', '/api/groups');
  const groupId = groups.find((it) => it.slug === slug)?.id ?? '';
  const callId = randomUUID();
  const number = `2099-${String(10_000 + Math.floor(Math.random() * 89_999))}`;
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  await client.query(
    `insert into notification (id, group_id, kind, state, reference, language, signatory, recipients, themes,
       responses, returned, without, drafted_at, edited_at, action_by, zone, relates_to)
     values ($1, $2, $4, 'draft', '', 'en', 'A sample', $5, '{}', 'none', '', '{}', now(), now(), $3, 'UTC', $6)`,
    [
      ...[callId, groupId, new Date(Date.now() + 7 * DAY_MS), supplements ? 'supplementary_call' : 'call'],
      ...[JSON.stringify([regions ? { to: 'regions', regions } : { to: 'parties' }]), supplements?.callId],
    ],
  );
  await client.query(
    `insert into notification_text values ($1, 'en', 'A sample call for nominations', null, '[]')`,
    [callId],
  );
  await client.query(
    `update notification set state = 'issued', number = $2, issued_at = now() - interval '1 hour' where id = $1`,
    [callId, number],
  );
  await client.end();
  return { groupId, slug, callId, number };
}

/** Somebody who gets the letters of a Party. */
export async function haveFocalPoint(
  desk: Window,
  call: Called,
  party: string,
  email: string,
): Promise<void> {
  const who = { party, name: 'Ama Focal', title: 'Director', email, fallbackEmail: null, language: 'en' };
  await ask(desk, 'POST', `/api/groups/${call.groupId}/focal-points`, who);
}

/** The last message that somebody got whose subject or text fits, and the link in it. */
export async function mailTo(
  by: Window,
  address: string,
  fits: RegExp,
): Promise<{ text: string; link: string }> {
  let found = { text: '', link: '' };
  await expect(async () => {
    const { mails } = await ask<{ mails: { id: string; to: string }[] }>(by, 'GET', '/api/demo/mail');
    for (const { id } of mails.filter(({ to }) => to === address)) {
      const { text } = await ask<{ text: string }>(by, 'GET', `/api/demo/mail/${id}`);
      if (fits.test(text)) found = { text, link: fits.exec(text)?.[0] ?? '' };
      if (found.text !== '') return;
    }
    expect(found.text).not.toBe('');
  }).toPass();
  return found;
}
