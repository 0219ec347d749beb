import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their addresses, how they come in, and what they are in a group. */
export class People1763900000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table person (
        id          uuid primary key default gen_random_uuid(),
        name        text not null,
        party       text,
        affiliation text not null,
        sample      boolean not null default false,
        admin       boolean not null default false,
        active      boolean not null default true,
        time_zone   text not null default 'UTC',
        language    text not null default 'en',
        version     int  not null default 1
      );
      create table person_address (
        person_id uuid primary key references person,
        email     text not null,
        constraint person_address_email unique (email),
        check (email = lower(email))
      );
      create table sign_in (
        id           uuid primary key default gen_random_uuid(),
        person_id    uuid references person,
        account      text not null,
        requested_at timestamptz not null,
        expires_at   timestamptz not null,
        used_at      timestamptz
      );
      create index sign_in_of_account on sign_in (account, requested_at);
      create table sign_in_try (
        id      uuid primary key default gen_random_uuid(),
        account text not null,
        at      timestamptz not null
      );
      create index sign_in_try_of_account on sign_in_try (account, at);
      create table session (
        id         uuid primary key default gen_random_uuid(),
        person_id  uuid not null references person,
        token_hash text not null,
        device     text not null,
        started_at timestamptz not null,
        used_at    timestamptz not null,
        expires_at timestamptz not null,
        ended_at   timestamptz,
        constraint session_token_hash unique (token_hash)
      );
      create index session_of_person on session (person_id);
      create table access_grant (
        person_id uuid not null references person,
        group_id  uuid not null references journal_head,
        role      text not null check (role in ('secretariat', 'head', 'chair', 'member', 'observer', 'bureau', 'focalPoint')),
        primary key (person_id, group_id, role)
      );
      create index access_grant_of_group on access_grant (group_id);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
