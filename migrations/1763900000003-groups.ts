import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups, their mandate and cycle, Parties, seats, memberships and offices. */
export class Groups1763900000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table advisory_group (
        id       uuid primary key references journal_head,
        slug     text not null,
        title    text not null,
        subtitle text not null,
        constraint advisory_group_slug unique (slug)
      );
      create table cycle (
        group_id     uuid primary key references advisory_group,
        code         text not null,
        stage        text not null,
        stage_reason text,
        time_zone    text not null,
        language     text not null
      );
      create table mandate (
        group_id             uuid primary key references advisory_group,
        decision             text not null,
        paragraph            text not null,
        tasks                text[] not null,
        addressees           text[] not null,
        reports_to           text not null,
        report_due_at        timestamptz,
        consults             text not null,
        subject_to_resources boolean not null
      );
      create table working_procedure (
        group_id uuid primary key references advisory_group,
        version  int not null,
        settings jsonb not null
      );
      create table cycle_step (
        group_id uuid not null references advisory_group,
        step     text not null,
        from_at  timestamptz,
        to_at    timestamptz,
        primary key (group_id, step)
      );
      create table party (
        code     text primary key,
        region   text check (region in ('AFR', 'AP', 'CEE', 'GRULAC', 'WEOG')),
        is_party boolean not null,
        reason   text,
        check (is_party or reason is not null)
      );
      create table seat_plan (
        group_id         uuid not null references advisory_group,
        seat_group       text not null,
        seats            int not null check (seats > 0),
        of_which_eu      int not null default 0,
        of_which_juscanz int not null default 0,
        primary key (group_id, seat_group)
      );
      create table membership (
        id         uuid primary key default gen_random_uuid(),
        group_id   uuid not null references advisory_group,
        person_id  uuid not null references person,
        party      text not null references party,
        seat_group text not null,
        overlays   text[] not null,
        time_zone  text not null,
        expertise  text[] not null,
        status     text not null,
        starts_at  timestamptz not null,
        ends_at    timestamptz
      );
      create unique index one_active_membership_a_person on membership (group_id, person_id) where status = 'active';
      create unique index one_active_membership_a_party on membership (group_id, party) where status = 'active';
      create table office (
        id        uuid primary key default gen_random_uuid(),
        group_id  uuid not null references advisory_group,
        person_id uuid not null references person,
        kind      text not null check (kind in ('chair', 'acting_chair')),
        from_at   timestamptz not null,
        to_at     timestamptz
      );
      create unique index one_holder_an_office on office (group_id, kind) where to_at is null;
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
