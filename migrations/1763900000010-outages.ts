import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the service was away; and the holidays of the working procedure, of which groups founded before have none. */
export class Outages1763900000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sign_of_life (
        one boolean primary key check (one),
        at   timestamptz not null
      );
      create table outage (
        id      uuid primary key default gen_random_uuid(),
        from_at timestamptz not null unique,
        to_at   timestamptz not null,
        check (to_at > from_at)
      );
      create index outage_by_end on outage (to_at);
      update working_procedure set settings = '{"holidays": []}'::jsonb || settings;
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
