import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of other bodies that matter to a group; and what its own meetings adopted as its working procedure. */
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
      create table procedure_adoption (
        group_id    uuid not null references advisory_group,
        version     int  not null check (version > 0),
        meeting_id  uuid not null references meeting,
        settings    jsonb not null,
        record      text not null,
        adopted_at  timestamptz not null,
        recorded_by uuid,
        primary key (group_id, version)
      );
      create function adoption_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'what a meeting has adopted never changes'; end $$;
      create trigger adoption_is_fixed before update or delete on procedure_adoption
        for each row execute function adoption_is_fixed();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
