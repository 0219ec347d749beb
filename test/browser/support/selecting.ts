import { createHash, randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import pg from 'pg';
import { ask, type Window } from './demo';
import { comeIn, Ground } from './ground';

/** A group at the selection of its members, in which nobody but this test works. */
export interface Selection {
  readonly groupId: string;
  readonly slug: string;
  readonly desk: Window;
  readonly head: Window;
  readonly bureau: Window;
  /** Of the secretariat too, and reads Arabic. */
  readonly arabic: Window;
}

const regions = {
  AFRICA: ['SN', 'KE', 'EG', 'ZA', 'MG', 'GH', 'TZ', 'MA', 'UG'],
  ASIA_PACIFIC: ['CN', 'IN', 'FJ', 'MY', 'UZ', 'KH', 'JP', 'NP', 'PH', 'TH', 'VN'],
  GRULAC: ['AR', 'PE', 'CR', 'AG', 'BR', 'CO', 'MX', 'CL'],
  CEE: ['RS', 'SK', 'PL', 'UA', 'RO'],
  WEOG: ['SE', 'NL', 'CA', 'AU', 'FR', 'DE', 'CH', 'NO', 'NZ'],
  EUROPEAN_COMMISSION: ['EU'],
};
const seats = { AFRICA: 4, ASIA_PACIFIC: 4, GRULAC: 4, CEE: 2, WEOG: 4, EUROPEAN_COMMISSION: 1 };
const conventions = ['CBD', 'CITES', 'CMS', 'ITPGRFA', 'RAMSAR', 'WHC', 'IPPC'];
const levels = ['authority', 'practitioner', 'familiar'];
const sha256 = createHash('sha256').update('selection').digest('hex');

class SelectionGround extends Ground {
  readonly chamberId = randomUUID();
  readonly callId = randomUUID();
  private serial = 0;

  async lay(): Promise<void> {
    const { groupId, chamberId } = this;
    await this.found('A sample selection', 'selecting');
    await this.put('journal_head', { group_id: chamberId, seq: 0 });
    await this.client.query('insert into chamber values ($1, $2)', [chamberId, groupId]);
    await this.client.query(
      `insert into stored_file values ($1, 9, 'application/pdf', now()) on conflict do nothing`,
      [sha256],
    );
    for (const [group, n] of Object.entries(seats))
      await this.client.query('insert into seat_plan values ($1, $2, $3, 0, 0)', [groupId, group, n]);
    await this.call();
  }

  /** Everyone who was nominated, found eligible, with a letter and a CV. */
  async nominate(): Promise<void> {
    await this.client.query('begin');
    await this.client.query(`select set_config('consilia.chamber', $1, true)`, [this.chamberId]);
    for (const [group, parties] of Object.entries(regions))
      for (const party of parties) await this.nominee(party, group);
    await this.client.query('commit');
  }

  private async nominee(party: string, seat_group: string): Promise<void> {
    const [id, nominee_id, n, at] = [randomUUID(), randomUUID(), ++this.serial, new Date()];
    const own = { chamber_id: this.chamberId, group_id: this.groupId };
    await this.put('nominee', {
      ...{ ...own, id: nominee_id, name: `Nominee of ${party}`, title: '', organization: 'Ministry' },
      ...{ phone: '', languages: ['en'], email: `${id}@example.org`, gender: n % 2 ? 'woman' : 'man' },
      ...{ time_zone: 'UTC', funding_eligible: true, person_no: id },
    });
    await this.put('nomination', {
      ...{ ...own, id, call_id: this.callId, party, nominee_id, status: 'eligible', channel: 'form' },
      ...{ receipt: n, begun_at: at, saved_at: at, received_at: at, submitted_at: at, revision: 1 },
      ...{ late: false, nominator_name: 'Ama Focal', nominator_title: '', nominator_role: 'nfp' },
      ...{ nominator_email: '', letter_date: '2026-01-02', late_reason: '', missing: [], missing_note: '' },
      ...{ reason: '', answer: 'confirmed', link_no: 1, seat_group },
    });
    for (const [place, convention] of conventions.entries())
      if ((n + place) % 3 > 0 || place === 0)
        await this.put('nominee_expertise', {
          ...{ ...own, nominee_id, place, convention, level: levels[(n + place) % 3], evidence: 'Years.' },
        });
    for (const kind of ['letter', 'cv'])
      await this.put('nomination_file', { ...own, nomination_id: id, kind, sha256, name: `${kind}.pdf`, at });
  }

  private async call(): Promise<void> {
    const number = `2098-${String(10_000 + Math.floor(Math.random() * 89_999))}`;
    await this.client.query(
      `insert into notification (id, group_id, kind, state, reference, language, signatory, recipients, themes,
         responses, returned, without, drafted_at, edited_at, action_by, zone)
       values ($1, $2, 'call', 'draft', '', 'en', 'A sample', '[{"to":"parties"}]', '{}', 'none', '', '{}', now(),
         now(), now() - interval '30 minutes', 'UTC')`,
      [this.callId, this.groupId],
    );
    await this.client.query(
      `insert into notification_text values ($1, 'en', 'A sample call for nominations', null, '[]')`,
      [this.callId],
    );
    await this.client.query(
      `update notification set state = 'issued', number = $2, issued_at = now() - interval '1 hour' where id = $1`,
      [this.callId, number],
    );
  }
}

/** Forty-three nominees for nineteen seats, a secretariat, a head and a member of the Bureau. */
export async function selecting(browser: Browser): Promise<Selection> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  const ground = new SelectionGround(client, 'selection');
  await ground.lay();
  await ground.nominate();
  const people = [
    await ground.person('Mei Desk', 'secretariat'),
    await ground.person('Hanna Head', 'head'),
    await ground.person('Bea Bureau', 'bureau'),
    await ground.person('Amal Desk', 'secretariat', 'ar'),
  ];
  await client.end();
  const [desk, head, bureau, arabic] = await Promise.all(people.map((it) => comeIn(browser, it)));
  if (!desk || !head || !bureau || !arabic) throw new Error('Somebody is missing.');
  return { groupId: ground.groupId, slug: ground.slug, desk, head, bureau, arabic };
}

/** A profile of four, four, four, two, four and one, with some women and some who work with migratory species. */
export async function adopted({ desk, groupId }: Selection): Promise<void> {
  const count = { minFloor: null, maxCeil: null, weight: 20, hard: false };
  const quotas = [
    ...Object.entries(seats).map(([id, n]) => ({
      ...{ id, label: id, counts: { categories: [id] }, min: n, max: n, ...count },
    })),
    {
      id: 'women',
      label: 'Women',
      counts: { attribute: 'gender', values: ['woman'] },
      min: 8,
      max: 19,
      ...count,
    },
    {
      id: 'cms',
      label: 'Migratory species',
      counts: { attribute: 'convention', values: ['CMS'] },
      min: 6,
      max: 19,
      ...count,
    },
  ];
  const categories = Object.keys(seats).map((id) => ({
    ...{ id, label: id, seatGroup: id, overlay: null, parties: null, except: [] },
  }));
  const profile = {
    seats: 19,
    categories,
    quotas,
    perParty: 1,
    coverage: [],
    vacancy: { most: 5, weight: 20 },
  };
  const headers = { origin: process.env['BASE_URL'] ?? '', 'if-match': '"0"' };
  const at = `/api/groups/${groupId}/selection/profiles`;
  const written = await desk.request.put(at, { headers, data: { profile } });
  if (!written.ok()) throw new Error(await written.text());
  await ask(desk, 'POST', `${at}/adoption`, { version: 1, on: '2026-01-05', note: 'Minutes, item 3.' });
}
