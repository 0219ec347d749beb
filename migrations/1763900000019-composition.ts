import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is published of a selection: who is in the group, which seats are empty, and who is elected to lead it. */
export class Composition1763900000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table composition (
        group_id        uuid not null references advisory_group,
        version         int  not null check (version > 0),
        published_at    timestamptz not null,
        notification_id uuid references notification,
        change          text not null,
        members         jsonb not null,
        vacant          int  not null,
        primary key (group_id, version)
      );
      create function composition_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'a composition that was published never changes'; end $$;
      create trigger composition_is_fixed before update or delete on composition
        for each row execute function composition_is_fixed();
      create table vacancy (
        membership_id uuid primary key references membership,
        group_id      uuid not null references advisory_group,
        why           text not null check (why in ('resigned', 'recalled', 'ineligible', 'inactive')),
        reason        text not null,
        since         timestamptz not null,
        invited_at    timestamptz,
        filled_by     uuid references membership
      );
      create index vacancy_of_group on vacancy (group_id);
      create table chair_election (
        id               uuid primary key default gen_random_uuid(),
        group_id         uuid not null references advisory_group,
        n                int  not null,
        state            text not null
                         check (state in ('candidates', 'acclaiming', 'to_meeting', 'elected', 'lapsed', 'void')),
        opened_at        timestamptz not null,
        candidates_until timestamptz not null,
        objections_until timestamptz not null,
        zone             text not null,
        ended_at         timestamptz,
        elected_id       uuid references person,
        how              text check (how in ('acclamation', 'decision')),
        meeting          text not null default '',
        count            text not null default '',
        record           text not null default '',
        constraint election_of_chair unique (group_id, n),
        check ((state = 'elected') = (elected_id is not null))
      );
      create unique index one_election_under_way on chair_election (group_id)
        where state in ('candidates', 'acclaiming', 'to_meeting');
      create table chair_candidate (
        election_id  uuid not null references chair_election,
        person_id    uuid not null references person,
        group_id     uuid not null references advisory_group,
        put_by       uuid,
        at           timestamptz not null,
        statement    text not null,
        withdrawn_at timestamptz,
        primary key (election_id, person_id)
      );
      create table chair_objection (
        election_id uuid not null references chair_election,
        person_id   uuid not null references person,
        group_id    uuid not null references advisory_group,
        reason      text not null,
        at          timestamptz not null,
        primary key (election_id, person_id)
      );
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
