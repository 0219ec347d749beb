import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows the database shows to no transaction that has not named their chamber. */
const sealed = ['seat_profile', 'selection', 'proposal', 'proposal_place', 'opened_seats', 'lottery'];

/** Selection of members, in the chamber: by what it is done, and what is proposed. */
export class Selection1763900000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table seat_profile (
        id         uuid primary key default gen_random_uuid(),
        chamber_id uuid not null references chamber,
        group_id   uuid not null references advisory_group,
        version    int  not null,
        profile    jsonb not null,
        adopted_on text check (adopted_on ~ '^\\d{4}-\\d\\d-\\d\\d$'),
        note       text not null default '',
        revision   int  not null,
        written_at timestamptz not null,
        written_by uuid,
        constraint version_of_profile unique (group_id, version)
      );
      create unique index one_draft_profile on seat_profile (group_id) where adopted_on is null;
      create function adopted_profile_is_fixed() returns trigger language plpgsql as $$
        begin
          if old.adopted_on is not null then raise exception 'a profile that was adopted never changes'; end if;
          return new;
        end $$;
      create trigger adopted_profile_is_fixed before update or delete on seat_profile
        for each row execute function adopted_profile_is_fixed();
      create table selection (
        group_id     uuid primary key references advisory_group,
        chamber_id   uuid not null references chamber,
        state        text not null check (state in ('open', 'with_bureau', 'consulted', 'decided', 'publishing', 'published')),
        begun_at     timestamptz not null,
        published_at timestamptz,
        erased_at    timestamptz
      );
      create table proposal (
        id              uuid primary key default gen_random_uuid(),
        chamber_id      uuid not null references chamber,
        group_id        uuid not null references advisory_group,
        letter          text not null check (letter ~ '^[A-Z]$'),
        name            text not null,
        revision        int  not null,
        profile_version int,
        pool_version    text not null,
        made_at         timestamptz not null,
        made_by         uuid,
        changed_at      timestamptz not null,
        changed_by      uuid,
        discarded_at    timestamptz,
        constraint letter_of_proposal unique (group_id, letter)
      );
      create table proposal_place (
        proposal_id   uuid not null references proposal,
        nomination_id uuid not null references nomination,
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        place         text not null check (place in ('in', 'reserve', 'out')),
        rank          int check (rank > 0),
        revision      int  not null,
        at            timestamptz not null,
        moved_by      uuid,
        primary key (proposal_id, nomination_id),
        check ((place = 'reserve') = (rank is not null))
      );
      create table opened_seats (
        nomination_id uuid primary key references nomination,
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        seats         text[] not null,
        reason        text not null,
        at            timestamptz not null,
        opened_by     uuid
      );
      create table lottery (
        id         uuid primary key default gen_random_uuid(),
        chamber_id uuid not null references chamber,
        group_id   uuid not null references advisory_group,
        at         timestamptz not null,
        held_by    uuid,
        among      text not null check (among in ('all', 'ties')),
        size       int  not null,
        receipt    jsonb not null,
        chances    jsonb not null,
        panels     jsonb not null,
        off        double precision not null,
        seed       text,
        source     text,
        number     int,
        drawn_at   timestamptz,
        check ((drawn_at is null) = (number is null))
      );
    `);
    for (const table of sealed)
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy of_the_chamber on ${table}
          using (chamber_id = nullif(current_setting('consilia.chamber', true), '')::uuid)
          with check (chamber_id = nullif(current_setting('consilia.chamber', true), '')::uuid);
      `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
