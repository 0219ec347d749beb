import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting in session: who presides, what is discussed, who speaks, who is there, and what is agreed. */
export class Floor1763900000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table meeting add column quorum int check (quorum > 0);
      create table meeting_floor (
        meeting_id uuid primary key references meeting,
        group_id   uuid not null references advisory_group,
        opened_at  timestamptz not null,
        closed_at  timestamptz,
        paused_at  timestamptz,
        chair_id   uuid not null references person,
        acting     boolean not null,
        acting_id  uuid references person,
        item_id    uuid,
        new_first  boolean not null,
        text       jsonb
      );
      create index meeting_floor_of_group on meeting_floor (group_id);
      create index meeting_floor_open on meeting_floor (opened_at) where closed_at is null;
      create table floor_item (
        meeting_id  uuid not null references meeting,
        item_id     uuid not null,
        group_id    uuid not null references advisory_group,
        state       text not null check (state in ('pending', 'open', 'deferred', 'closed')),
        seconds     int  not null check (seconds >= 0),
        open_since  timestamptz,
        list_closed boolean not null,
        primary key (meeting_id, item_id),
        check (open_since is null or state = 'open')
      );
      create unique index one_open_item on floor_item (meeting_id) where state = 'open';
      create index floor_item_of_group on floor_item (group_id);
      create table floor_turn (
        id         uuid primary key default gen_random_uuid(),
        meeting_id uuid not null references meeting,
        group_id   uuid not null references advisory_group,
        item_id    uuid not null,
        person_id  uuid not null references person,
        kind       text not null check (kind in ('statement', 'reply', 'point_of_order')),
        state      text not null
                   check (state in ('waiting', 'speaking', 'spoke', 'withdrawn', 'removed', 'lapsed')),
        position   int  not null,
        asked_at   timestamptz not null,
        asked_by   uuid references person,
        began_at   timestamptz,
        seconds    int,
        ended_at   timestamptz,
        check ((state in ('speaking', 'spoke')) = (began_at is not null)),
        check ((state in ('waiting', 'speaking')) = (ended_at is null))
      );
      create unique index one_has_the_floor on floor_turn (meeting_id) where state = 'speaking';
      create index floor_turn_of_meeting on floor_turn (meeting_id, position);
      create index floor_turn_of_group on floor_turn (group_id);
      create table attendance (
        meeting_id uuid not null references meeting,
        person_id  uuid not null references person,
        group_id   uuid not null references advisory_group,
        status     text not null check (status in ('expected', 'apologies', 'present', 'partly_present', 'absent')),
        joined_at  timestamptz,
        left_at    timestamptz,
        away_since timestamptz,
        note       text not null default '',
        primary key (meeting_id, person_id)
      );
      create index attendance_of_group on attendance (group_id);
      create table attendance_sign (
        meeting_id uuid not null references meeting,
        person_id  uuid not null references person,
        seen_at    timestamptz not null,
        primary key (meeting_id, person_id)
      );
      create table sounding (
        id         uuid primary key default gen_random_uuid(),
        meeting_id uuid not null references meeting,
        group_id   uuid not null references advisory_group,
        item_id    uuid not null,
        text       text not null,
        state      text not null check (state in ('open', 'agreed', 'set_aside')),
        opened_at  timestamptz not null,
        ended_at   timestamptz,
        check ((state = 'open') = (ended_at is null))
      );
      create unique index one_open_sounding on sounding (meeting_id) where state = 'open';
      create index sounding_of_group on sounding (group_id);
      create table sounding_answer (
        sounding_id uuid not null references sounding,
        person_id   uuid not null references person,
        group_id    uuid not null references advisory_group,
        objects     boolean not null,
        words       text not null default '',
        at          timestamptz not null,
        primary key (sounding_id, person_id),
        check (not objects or words <> '')
      );
      create table meeting_decision (
        meeting_id  uuid not null references meeting,
        k           int  not null check (k > 0),
        group_id    uuid not null references advisory_group,
        item_id     uuid not null,
        sounding_id uuid not null references sounding,
        number      text not null,
        text        text not null,
        at          timestamptz not null,
        away        uuid[] not null,
        primary key (meeting_id, k)
      );
      create function decision_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'a decision that was recorded never changes'; end $$;
      create trigger decision_is_fixed before update or delete on meeting_decision
        for each row execute function decision_is_fixed();
      create index meeting_decision_of_group on meeting_decision (group_id);
      create table action_point (
        id         uuid primary key default gen_random_uuid(),
        meeting_id uuid not null references meeting,
        group_id   uuid not null references advisory_group,
        item_id    uuid,
        text       text not null,
        owner_id   uuid not null references person,
        due_on     date not null,
        at         timestamptz not null
      );
      create index action_point_of_meeting on action_point (meeting_id, at);
      create index action_point_of_group on action_point (group_id);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
