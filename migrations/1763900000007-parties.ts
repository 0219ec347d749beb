import type { MigrationInterface, QueryRunner } from 'typeorm';
import { parties } from './parties';

/** The Parties to the Convention, and the states that are none. */
export class Parties1763900000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const { code, region, reason } of parties)
      await db.query('insert into party (code, region, is_party, reason) values ($1, $2, $3, $4)', [
        code,
        region,
        reason === null,
        reason,
      ]);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
