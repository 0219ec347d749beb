import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of meetings. One that was adopted is frozen, and an error in it is put right beside it. */
export class MeetingReports1763900000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table meeting_report (
        meeting_id        uuid primary key references meeting,
        group_id          uuid not null references advisory_group,
        version           int  not null check (version > 0),
        drafted_at        timestamptz not null,
        circulated_at     timestamptz,
        corrections_until timestamptz,
        adopted_at        timestamptz,
        adopted_by        uuid references person,
        check ((circulated_at is null) = (corrections_until is null)),
        check (adopted_at is null or circulated_at is not null)
      );
      create index meeting_report_of_group on meeting_report (group_id);
      create index meeting_report_open on meeting_report (corrections_until) where adopted_at is null;
      create table report_paragraph (
        id         uuid primary key,
        meeting_id uuid not null references meeting_report,
        group_id   uuid not null references advisory_group,
        position   int  not null,
        kind       text not null check (kind in ('heading', 'narrative', 'agreed', 'requested', 'noted')),
        text       text not null check (text <> '')
      );
      create index report_paragraph_of_meeting on report_paragraph (meeting_id, position);
      create index report_paragraph_of_group on report_paragraph (group_id);
      create table report_correction (
        id           uuid primary key default gen_random_uuid(),
        meeting_id   uuid not null references meeting_report,
        group_id     uuid not null references advisory_group,
        paragraph_id uuid not null,
        person_id    uuid not null references person,
        text         text not null,
        reason       text not null,
        at           timestamptz not null,
        outcome      text check (outcome in ('taken', 'declined')),
        answer       text not null default '',
        answered_at  timestamptz,
        check ((outcome is null) = (answered_at is null))
      );
      create index report_correction_of_meeting on report_correction (meeting_id, at);
      create index report_correction_of_group on report_correction (group_id);
      create table report_corrigendum (
        meeting_id   uuid not null references meeting_report,
        k            int  not null check (k > 0),
        group_id     uuid not null references advisory_group,
        paragraph_id uuid not null,
        number       text not null,
        text         text not null,
        reason       text not null,
        at           timestamptz not null,
        primary key (meeting_id, k)
      );
      create index report_corrigendum_of_group on report_corrigendum (group_id);
      create function adopted_report_is_frozen() returns trigger language plpgsql as $$
        begin
          if exists (select from meeting_report r
                      where r.meeting_id = coalesce(new.meeting_id, old.meeting_id) and r.adopted_at is not null) then
            raise exception 'an adopted report never changes';
          end if;
          return coalesce(new, old);
        end $$;
      create trigger adopted_report_is_frozen before insert or update or delete on report_paragraph
        for each row execute function adopted_report_is_frozen();
      create trigger adopted_report_stays before update or delete on meeting_report
        for each row when (old.adopted_at is not null) execute function adopted_report_is_frozen();
      create function corrigendum_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'a corrigendum never changes'; end $$;
      create trigger corrigendum_is_fixed before update or delete on report_corrigendum
        for each row execute function corrigendum_is_fixed();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
