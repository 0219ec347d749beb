import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { seed } from '../../seeds/seed';
import { Person } from './person';
import type { World } from './world';

/** The sample groups, in the world of a test. */
export class Seeded {
  constructor(private readonly world: World) {
    // A busy machine takes a while over a whole cycle.
    beforeAll(() => this.seedOnce(), 120_000);
  }

  /** Test files run side by side on one database: whoever comes second waits until the first has seeded. */
  private async seedOnce(): Promise<void> {
    const line = await this.world.sql.connect();
    await line.query(`select pg_advisory_lock(hashtext('seeding'))`);
    try {
      await seed(this.world.app);
    } finally {
      await line.query(`select pg_advisory_unlock(hashtext('seeding'))`);
      line.release();
    }
  }

  async groupId(slug: 'iag-syn' | 'iag-pollinators'): Promise<string> {
    return (await this.world.query('select id from advisory_group where slug = $1', [slug]))[0].id;
  }

  /** Somebody of the seeds who has come in, by the part of their address before the @. */
  async person(mailbox: string): Promise<Person> {
    const [{ id, party }] = await this.world.query(
      `select p.id, p.party from person p join person_address a on a.person_id = p.id
        where a.email = $1 || '@demo.consilia.example'`,
      [mailbox],
    );
    const token = randomBytes(32).toString('base64url');
    await this.world.query(
      `insert into session (id, person_id, token_hash, device, started_at, used_at, expires_at)
       values ($1, $2, $3, 'test', now(), now(), now() + interval '1 hour')`,
      [randomUUID(), id, createHash('sha256').update(token).digest('hex')],
    );
    return new Person(this.world, id, party, `sid=${token}`);
  }
}
