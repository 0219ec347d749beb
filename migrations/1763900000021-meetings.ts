import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings with their days, and the polls by which a date is found. */
export class Meetings1763900000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table meeting (
        id         uuid primary key default gen_random_uuid(),
        group_id   uuid not null references advisory_group,
        n          int  not null check (n > 0),
        kind       text not null check (kind in ('online', 'in_person', 'hybrid', 'task_group')),
        title      text not null,
        state      text not null
                   check (state in ('planned', 'convened', 'in_session', 'informal', 'closed', 'report_draft',
                                    'report_for_correction', 'report_adopted', 'cancelled')),
        zone       text not null,
        place      text not null default '',
        join_url   text not null default '',
        join_words text not null default '',
        sequence   int  not null default 0,
        version    int  not null default 1,
        constraint meeting_of_group unique (group_id, n)
      );
      create table meeting_day (
        meeting_id uuid not null references meeting,
        starts_at  timestamptz not null,
        ends_at    timestamptz not null check (ends_at > starts_at),
        group_id   uuid not null references advisory_group,
        primary key (meeting_id, starts_at)
      );
      create index meeting_day_of_group on meeting_day (group_id, starts_at);
      create table date_poll (
        id           uuid primary key default gen_random_uuid(),
        group_id     uuid not null references advisory_group,
        kind         text not null check (kind in ('online', 'in_person', 'hybrid', 'task_group')),
        title        text not null,
        note         text not null default '',
        minutes      int  not null check (minutes > 0),
        state        text not null check (state in ('open', 'closed', 'void')),
        opened_at    timestamptz not null,
        closes_at    timestamptz not null check (closes_at > opened_at),
        zone         text not null,
        reminded_at  timestamptz,
        ended_at     timestamptz,
        meeting_id   uuid references meeting,
        chosen_id    uuid,
        check ((state = 'open') = (ended_at is null)),
        check ((state = 'closed') = (meeting_id is not null and chosen_id is not null))
      );
      create index date_poll_of_group on date_poll (group_id);
      create index date_poll_to_remind on date_poll (closes_at) where state = 'open' and reminded_at is null;
      create table date_slot (
        id        uuid primary key default gen_random_uuid(),
        poll_id   uuid not null references date_poll,
        group_id  uuid not null references advisory_group,
        starts_at timestamptz not null,
        constraint slot_of_poll unique (poll_id, starts_at)
      );
      alter table date_poll add foreign key (chosen_id) references date_slot;
      create table date_answer (
        slot_id   uuid not null references date_slot,
        person_id uuid not null references person,
        poll_id   uuid not null references date_poll,
        group_id  uuid not null references advisory_group,
        answer    text not null check (answer in ('yes', 'if_need_be', 'no')),
        at        timestamptz not null,
        primary key (slot_id, person_id)
      );
      create index date_answer_of_poll on date_answer (poll_id, person_id);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
