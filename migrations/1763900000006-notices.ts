import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person is told: tasks, last visits, and mail that waits to be sent. */
export class Notices1763900000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table task (
        id         uuid primary key default gen_random_uuid(),
        group_id   uuid not null references journal_head,
        person_id  uuid not null,
        kind       text not null,
        key        text not null,
        about      jsonb not null,
        since      timestamptz not null,
        due_at     timestamptz,
        zone       text,
        settled_at timestamptz,
        constraint one_task_of_a_kind unique (group_id, person_id, kind, key)
      );
      create index task_of_person on task (person_id, group_id) where settled_at is null;
      create table visit (
        person_id uuid not null,
        group_id  uuid not null references journal_head,
        seq       int  not null,
        at        timestamptz not null,
        primary key (person_id, group_id)
      );
      create table delivery (
        id           uuid primary key default gen_random_uuid(),
        group_id     uuid not null references journal_head,
        person_id    uuid not null,
        seq          int  not null,
        kind         text not null,
        state        text not null check (state in ('waiting', 'leased', 'sent', 'failed')),
        lease_no     int  not null default 0,
        leased_until timestamptz,
        tries        int  not null default 0,
        next_at      timestamptz not null,
        created_at   timestamptz not null,
        sent_at      timestamptz,
        fault        text,
        constraint one_delivery_an_entry unique (group_id, seq, person_id),
        foreign key (group_id, seq) references journal_entry
      );
      create index delivery_to_send on delivery (next_at) where state in ('waiting', 'leased');
      create table demo_mail (
        id         uuid primary key default gen_random_uuid(),
        recipient  text not null,
        sender     text not null,
        subject    text not null,
        message_id text not null,
        text       text not null,
        html       text not null,
        at         timestamptz not null
      );
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
