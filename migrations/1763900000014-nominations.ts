import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leastDeveloped, smallIslands } from './party-facts';

/** Tables whose rows the database shows to no transaction that has not named their chamber. */
const sealed = [
  'nomination',
  'nominee',
  'nominee_expertise',
  'disclosure',
  'nomination_file',
  'nomination_export',
  'party_reminder',
];

/** Chambers, passes, uploaded files, and the nominations with all that is known of people by them. */
export class Nominations1763900000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table chamber (
        id       uuid primary key references journal_head,
        group_id uuid not null references advisory_group,
        constraint chamber_of_group unique (group_id)
      );
      create table pass (
        id       uuid primary key default gen_random_uuid(),
        group_id uuid not null references advisory_group,
        purpose  text not null check (purpose in ('nominate')),
        party    text not null references party,
        made_at  timestamptz not null,
        ends_at  timestamptz
      );
      create unique index one_good_pass on pass (group_id, purpose, party) where ends_at is null;
      create table stored_file (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        size   int  not null check (size > 0),
        mime   text not null,
        at     timestamptz not null
      );
      alter table party add ldc boolean not null default false, add sids boolean not null default false;
    `);
    await db.query('update party set ldc = code = any($1), sids = code = any($2)', [
      leastDeveloped,
      smallIslands,
    ]);
    await db.query(`
      create table nominee (
        id               uuid primary key default gen_random_uuid(),
        chamber_id       uuid not null references chamber,
        group_id         uuid not null references advisory_group,
        name             text not null,
        title            text not null,
        organization     text not null,
        email            text not null,
        phone            text not null,
        gender           text check (gender in ('woman', 'man', 'other')),
        languages        text[] not null,
        time_zone        text not null,
        funding_eligible boolean,
        person_no        uuid not null
      );
      create table nomination (
        id               uuid primary key,
        chamber_id       uuid not null references chamber,
        group_id         uuid not null references advisory_group,
        call_id          uuid not null references notification,
        party            text not null references party,
        nominee_id       uuid not null references nominee,
        status           text not null,
        channel          text not null check (channel in ('form', 'letter', 'email', 'fax')),
        receipt          int,
        nominator_name   text not null,
        nominator_title  text not null,
        nominator_role   text check (nominator_role in ('nfp', 'senior_official', 'head_of_organization')),
        nominator_email  text not null,
        letter_date      text check (letter_date ~ '^\\d{4}-\\d\\d-\\d\\d$'),
        seat_group       text,
        begun_at         timestamptz not null,
        begun_by         uuid,
        saved_at         timestamptz not null,
        revision         int not null,
        received_at      timestamptz,
        submitted_at     timestamptz,
        late             boolean not null default false,
        late_admitted    boolean,
        late_reason      text not null default '',
        late_decided_at  timestamptz,
        missing          text[] not null default '{}',
        missing_note     text not null default '',
        supply_by        timestamptz,
        supply_zone      text,
        reason           text not null default '',
        answer           text not null default 'waiting' check (answer in ('waiting', 'confirmed', 'declined')),
        answered_at      timestamptz,
        link_no          int not null default 1,
        erased_at        timestamptz,
        constraint one_receipt unique (call_id, receipt),
        check ((status = 'draft') = (receipt is null) or status = 'withdrawn')
      );
      create unique index one_eligible_a_party on nomination (call_id, party)
        where status in ('eligible', 'shortlisted', 'selected', 'reserve');
      create index nomination_of_group on nomination (group_id, received_at);
      create index nomination_of_party on nomination (group_id, party);
      create index nomination_of_nominee on nomination (nominee_id);
      create index nomination_to_supply on nomination (chamber_id, supply_by) where status = 'incomplete';
      create table nominee_expertise (
        nominee_id uuid not null references nominee,
        place      int  not null,
        chamber_id uuid not null references chamber,
        group_id   uuid not null references advisory_group,
        convention text not null,
        level      text not null,
        evidence   text not null,
        primary key (nominee_id, place)
      );
      create table disclosure (
        nomination_id uuid primary key references nomination,
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        status        text not null,
        form_version  int  not null,
        answers       jsonb,
        signed_at     text,
        submitted_at  timestamptz,
        note          text not null default '',
        restriction   text not null default '',
        proposed      text,
        reviewed_at   timestamptz,
        reviewed_by   uuid,
        revision      int not null
      );
      create table nomination_file (
        nomination_id uuid not null references nomination,
        kind          text not null check (kind in ('letter', 'cv')),
        chamber_id    uuid not null references chamber,
        group_id      uuid not null references advisory_group,
        sha256        text not null references stored_file,
        name          text not null,
        at            timestamptz not null,
        primary key (nomination_id, kind)
      );
      create table nomination_export (
        id         uuid primary key default gen_random_uuid(),
        chamber_id uuid not null references chamber,
        group_id   uuid not null references advisory_group,
        person_id  uuid not null,
        format     text not null check (format in ('csv', 'xlsx')),
        at         timestamptz not null
      );
      create table party_reminder (
        call_id    uuid not null references notification,
        party      text not null references party,
        which      text not null check (which in ('half-time', 'five-days')),
        chamber_id uuid not null references chamber,
        group_id   uuid not null references advisory_group,
        at         timestamptz not null,
        primary key (call_id, party, which)
      );
    `);
    await db.query(`
      /* A call closes at the latest of its announced ends; one that names regions asks their Parties only. */
      create view nomination_call as
        select n.id, n.group_id, n.number, n.kind, t.subject, n.issued_at, closes_at(n.id) as closes_at,
               coalesce((select x.zone from notification x
                          where x.relates_to = n.id and x.kind = 'extension' and x.state in ('issued', 'superseded')
                          order by x.action_by desc limit 1), n.zone, 'UTC') as zone,
               case when n.recipients @? '$[*] ? (@.to == "parties" || @.to == "not-nominated")' then null
                    else array(select jsonb_array_elements_text(r -> 'regions')
                                 from jsonb_array_elements(n.recipients) r where r ->> 'to' = 'regions') end as regions
          from notification n
          join notification_text t on t.notification_id = n.id and t.language = n.language
         where n.kind in ('call', 'supplementary_call') and n.state in ('issued', 'superseded')
           and n.action_by is not null;
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
