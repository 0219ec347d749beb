import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of other bodies that matter to a group. */
export class Events1763900000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table outside_event (
        id        uuid primary key default gen_random_uuid(),
        group_id  uuid not null references advisory_group,
        name      text not null,
        starts_on date not null,
        ends_on   date not null check (ends_on >= starts_on),
        place     text not null default '',
        url       text not null default '',
        is_public boolean not null,
        version   int  not null default 1
      );
      create index outside_event_of_group on outside_event (group_id, starts_on);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
