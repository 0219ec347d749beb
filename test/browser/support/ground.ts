import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import type pg from 'pg';
import { windowOf, type Window } from './demo';

type Row = Readonly<Record<string, unknown>>;

/** A group in which nobody but one test works, with people of its own. */
export class Ground {
  readonly groupId = randomUUID();
  readonly slug: string;

  constructor(
    protected readonly client: pg.Client,
    name: string,
  ) {
    this.slug = `${name}-${this.groupId.slice(0, 8)}`;
  }

  /** The group, at a stage of its cycle. */
  async found(title: string, stage: string): Promise<void> {
    const { groupId, slug } = this;
    await this.put('journal_head', { group_id: groupId, seq: 0 });
    await this.put('advisory_group', { id: groupId, slug, title, subtitle: '' });
    const cycle = { group_id: groupId, code: 'SEL', stage, zone: 'UTC', language: 'en' };
    await this.copied('cycle', cycle);
    await this.copied('working_procedure', { group_id: groupId });
  }

  /** Somebody with a role, who has signed in: the cookie of their session. */
  async person(name: string, role: string, language = 'en', id: string = randomUUID()): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.put('person', { id, name, affiliation: '', sample: true, admin: false, language });
    await this.client.query('insert into person_address values ($1, $2)', [id, `${id}@example.org`]);
    await this.client.query(
      `insert into session (id, person_id, token_hash, device, started_at, used_at, expires_at)
       values ($1, $2, $3, 'test', now(), now(), now() + interval '12 hours')`,
      [randomUUID(), id, createHash('sha256').update(token).digest('hex')],
    );
    await this.client.query('insert into access_grant (person_id, group_id, role) values ($1, $2, $3)', [
      id,
      this.groupId,
      role,
    ]);
    return token;
  }

  /** A member who sits for a Party, and has signed in. */
  async member(name: string, party: string): Promise<string> {
    const id = randomUUID();
    const token = await this.person(name, 'member', 'en', id);
    await this.put('membership', {
      ...{ id: randomUUID(), group_id: this.groupId, person_id: id, party, seat_group: 'AFRICA' },
      ...{ overlays: [], time_zone: 'UTC', expertise: [], status: 'active', starts_at: new Date() },
    });
    return token;
  }

  /** A row of the table as it is in another group, with something else in it. */
  protected async copied(table: string, other: Row): Promise<void> {
    await this.client.query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(it) || $1::jsonb)).*
         from ${table} it where group_id = (select id from advisory_group where slug = 'iag-pollinators') limit 1`,
      [JSON.stringify(other)],
    );
  }

  protected async put(table: string, row: Row): Promise<void> {
    const names = Object.keys(row).join(', ');
    await this.client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  }
}

/** A browser of whoever has this cookie. */
export async function comeIn(browser: Browser, token: string): Promise<Window> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const url = process.env['BASE_URL'] ?? 'http://localhost:3000';
  await context.addCookies([{ name: 'sid', value: token, url }]);
  return windowOf(context);
}
