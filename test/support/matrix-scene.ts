import { randomBytes, randomUUID } from 'node:crypto';
import { actors, type Asker, isRole } from './matrix-facts';
import {
  agreementRows,
  digest,
  draftRows,
  hour,
  notificationRows,
  numberFrom,
  type Row,
  type Rows,
  talkRows,
  taskGroupRows,
  type When,
} from './matrix-rows';
import { Person } from './person';
import type { World } from './world';

const procedure = {
  picks: 5,
  agreement: 'silence',
  silenceHours: 72,
  commentWorkingDays: 1,
  reservations: true,
  positionsWhileOpen: 'counts',
  holidays: [],
};
const seats: Record<string, string> = { chair: 'KE', member: 'SN', other: 'GH' };

/**
 * A group with somebody of each kind and with one of everything that a route can be about. It is put there in SQL:
 * what is to be tested has no part in it.
 */
export class Scene {
  readonly groupId = randomUUID();
  readonly draftId = randomUUID();
  readonly paragraphId = randomUUID();
  readonly nextId = randomUUID();
  readonly versionId = randomUUID();
  readonly roundId = randomUUID();
  readonly commentId = randomUUID();
  readonly taskGroupId = randomUUID();
  readonly circulationId = randomUUID();
  readonly deliveryId = randomUUID();
  readonly officeId = randomUUID();
  readonly notificationId = randomUUID();
  readonly letterId = randomUUID();
  readonly focalPointId = randomUUID();
  readonly responseId = randomUUID();
  readonly attachmentId = randomUUID();
  readonly number = numberFrom(this.notificationId);
  readonly sha256 = digest(this.versionId);
  readonly people: Record<Asker, Person>;
  /** A member who wrote the comment, and an observer whose rights others may change. */
  readonly other: string;
  readonly guest: string;
  private readonly rows: Rows = {};

  private constructor(
    readonly world: World,
    readonly when: When,
  ) {
    const known = actors.filter((it) => it !== 'nobody');
    const there = known.map((it) => [it, this.enter(it)] as const);
    this.people = { ...Object.fromEntries(there), nobody: world.public } as Record<Asker, Person>;
    this.other = this.enter('other').id;
    this.guest = this.enter('guest').id;
  }

  static async set(world: World, when: When): Promise<Scene> {
    const scene = new Scene(world, when);
    const { chair, member } = scene.people;
    scene.addAll(
      scene.group(),
      draftRows(scene),
      talkRows(scene),
      taskGroupRows(scene),
      agreementRows(scene, [chair, member]),
      notificationRows(scene),
    );
    await scene.put();
    return scene;
  }

  get personIds(): string[] {
    return [...Object.values(this.people).map(({ id }) => id), this.other, this.guest].filter(Boolean);
  }

  /** Whether an input names something of this scene, beside its group. */
  isNamedIn(input: Record<string, unknown>): boolean {
    const said = JSON.stringify({ ...input, groupId: '' });
    return Object.values(this).some(
      (it) => typeof it === 'string' && it !== this.groupId && said.includes(it),
    );
  }

  private add(table: string, ...rows: Row[]): void {
    this.rows[table] = [...(this.rows[table] ?? []), ...rows];
  }

  private addAll(...some: Rows[]): void {
    for (const [table, rows] of some.flatMap((it) => Object.entries(it))) this.add(table, ...rows);
  }

  private enter(as: Asker | 'other' | 'guest'): Person {
    const [id, token, party] = [randomUUID(), randomBytes(32).toString('base64url'), seats[as] ?? null];
    const { groupId: group_id } = this;
    const settings = { sample: true, active: true, time_zone: 'UTC', language: 'en', version: 1 };
    this.add('person', { id, name: as, party, affiliation: '', admin: as === 'admin', ...settings });
    this.add('person_address', { person_id: id, email: `${id}@example.org` });
    const times = { started_at: hour(0), used_at: hour(0), expires_at: hour(12) };
    const session = { id: randomUUID(), person_id: id, token_hash: digest(token), device: '', ...times };
    this.add('session', session);
    const roles = as === 'other' ? ['member'] : as === 'guest' ? ['observer'] : isRole(as) ? [as] : [];
    this.add('access_grant', ...roles.map((role) => ({ person_id: id, group_id, role })));
    if (party !== null) this.seat(id, party);
    return new Person(this.world, id, party, `sid=${token}`);
  }

  private seat(person_id: string, party: string): void {
    const seat = { seat_group: 'AFRICA', overlays: [], time_zone: 'UTC', expertise: [], status: 'active' };
    const { groupId: group_id } = this;
    this.add('membership', { id: randomUUID(), group_id, person_id, party, starts_at: hour(-1), ...seat });
  }

  private group(): Rows {
    const { groupId: group_id, when, other: person_id } = this;
    const payload = { step: 'mandate', from: null, to: null };
    const said = { type: 'step.dated', audience: 'group', payload, hash: '' };
    const times = { next_at: hour(-1), created_at: hour(-1) };
    const mail = { kind: 'step.dated', state: 'failed', lease_no: 1, tries: 9, sending: 1, ...times };
    return {
      journal_head: [{ group_id, seq: 1, hash: '', standing_since: 0 }],
      advisory_group: [{ id: group_id, slug: `m-${group_id}`, title: 'A group', subtitle: '' }],
      cycle: [{ group_id, code: 'CYCLE', stage: when.stage, time_zone: 'UTC', language: 'en' }],
      working_procedure: [{ group_id, version: 1, settings: procedure }],
      journal_entry: [{ group_id, seq: 1, at: hour(-1), ...said }],
      delivery: [{ id: this.deliveryId, group_id, person_id, seq: 1, ...mail }],
      office: [{ id: this.officeId, group_id, person_id, kind: 'acting_chair', from_at: hour(-1) }],
    };
  }

  /** Puts it all there in one statement: what refers to each other comes at once. */
  private async put(): Promise<void> {
    const tables = Object.keys(this.rows);
    const parts = tables.map(
      (it, i) =>
        `t${i} as (insert into ${it} select * from jsonb_populate_recordset(null::${it}, $${i + 1}))`,
    );
    const text = `with ${parts.join(', ')} select 1`;
    const values = tables.map((it) => JSON.stringify(this.rows[it]));
    await this.world.sql.query({ name: `a scene of ${tables.join()}`.slice(0, 63), text, values });
  }
}
