import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The address by which somebody's calendar program fetches their meetings and deadlines; of it only a digest is kept. */
export class Calendar1763900000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table meeting add column convened_at timestamptz;
      create table calendar_feed (
        person_id  uuid primary key references person,
        token_hash text not null unique,
        made_at    timestamptz not null
      );
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
