import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda of a meeting: what is being prepared, what members suggest, and what was circulated, which never changes. */
export class Agenda1763900000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table meeting add column agenda_version int not null default 1;
      create table agenda_item (
        meeting_id uuid not null references meeting,
        id         uuid not null,
        group_id   uuid not null references advisory_group,
        position   int  not null,
        level      int  not null check (level between 0 and 2),
        title      text not null,
        annotation text not null default '',
        minutes    int  check (minutes > 0),
        presenter  text not null default '',
        visibility text not null check (visibility in ('group', 'closed')),
        documents  jsonb not null default '[]',
        primary key (meeting_id, id)
      );
      create index agenda_item_of_meeting on agenda_item (meeting_id, position);
      create index agenda_item_of_group on agenda_item (group_id);
      create table agenda_issue (
        meeting_id uuid not null references meeting,
        revision   int  not null check (revision >= 0),
        group_id   uuid not null references advisory_group,
        issued_at  timestamptz not null,
        issued_by  uuid,
        note       text not null default '',
        items      jsonb not null,
        changes    jsonb not null,
        primary key (meeting_id, revision)
      );
      create function agenda_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'an agenda that was circulated never changes'; end $$;
      create trigger agenda_is_fixed before update or delete on agenda_issue
        for each row execute function agenda_is_fixed();
      create table agenda_suggestion (
        id          uuid primary key default gen_random_uuid(),
        group_id    uuid not null references advisory_group,
        meeting_id  uuid not null references meeting,
        person_id   uuid not null references person,
        title       text not null,
        reason      text not null,
        at          timestamptz not null,
        outcome     text check (outcome in ('taken', 'declined')),
        answer      text not null default '',
        answered_at timestamptz,
        check ((outcome is null) = (answered_at is null))
      );
      create index agenda_suggestion_of_meeting on agenda_suggestion (meeting_id, at);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
