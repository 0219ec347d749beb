import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows the database shows to no transaction that has not named their chamber. */
const sealed = [
  'consultation',
  'consultation_seat',
  'recusal',
  'selection_decision',
  'selection_outcome',
  'selection_letter',
];

/** What the Bureau is asked and says, and what is decided then, in the chamber. */
export class Consultation1763900000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consultation (
        id              uuid primary key default gen_random_uuid(),
        chamber_id      uuid not null references chamber,
        group_id        uuid not null references advisory_group,
        n               int  not null,
        proposal_id     uuid not null references proposal,
        state           text not null check (state in ('open', 'closed', 'concluded')),
        profile_version int  not null,
        pool_version    text not null,
        frozen          jsonb not null,
        note            text not null,
        sent_at         timestamptz not null,
        sent_by         uuid,
        ends_at         timestamptz not null,
        zone            text not null,
        outcome         text not null default '',
        rework          boolean not null default false,
        concluded_at    timestamptz,
        constraint round_of_consultation unique (group_id, n)
      );
      create unique index one_round_under_way on consultation (group_id) where state <> 'concluded';
      create table consultation_seat (
        round_id    uuid not null references consultation,
        person_id   uuid not null references person,
        chamber_id  uuid not null references chamber,
        group_id    uuid not null references advisory_group,
        answer      text check (answer in ('no_objection', 'comment', 'asks_for_more')),
        about       text not null default '',
        text        text not null default '',
        answered_at timestamptz,
        by_link     boolean not null default false,
        no_reply    boolean not null default false,
        primary key (round_id, person_id),
        check ((answer is null) = (answered_at is null)),
        check (not (no_reply and answer is not null))
      );
      create table recusal (
        person_id     uuid not null references person,
        nomination_id uuid not null references nomination,
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        why           text not null check (why in ('own', 'recorded')),
        reason        text not null,
        at            timestamptz not null,
        primary key (person_id, nomination_id)
      );
      create table selection_decision (
        id              uuid primary key default gen_random_uuid(),
        chamber_id      uuid not null references chamber,
        group_id        uuid not null references advisory_group,
        proposal_id     uuid not null references proposal,
        round_id        uuid not null references consultation,
        profile_version int  not null,
        pool_version    text not null,
        accepted        jsonb not null,
        vacant          int  not null,
        how             text not null,
        revision        int  not null,
        decided_at      timestamptz not null,
        decided_by      uuid,
        reopened_at     timestamptz
      );
      create unique index one_decision_stands on selection_decision (group_id) where reopened_at is null;
      create table selection_outcome (
        decision_id   uuid not null references selection_decision,
        nomination_id uuid not null references nomination,
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        outcome       text not null check (outcome in ('selected', 'reserve', 'not_selected')),
        category      text,
        rank          int,
        code          text,
        text          text not null default '',
        primary key (decision_id, nomination_id)
      );
      create table selection_letter (
        nomination_id uuid primary key references nomination,
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        kind          text not null check (kind in ('appointment', 'reserve', 'regret')),
        language      text not null,
        subject       text not null,
        body          text not null,
        revision      int  not null
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
