import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Circulations for agreement, their roster and the answers, bound to the fingerprints of the texts. */
export class Agreement1763900000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table circulation (
        id             uuid primary key default gen_random_uuid(),
        group_id       uuid not null references journal_head,
        draft_id       uuid not null references draft,
        n              int  not null,
        state          text not null,
        mode           text not null check (mode in ('silence', 'explicit')),
        bundle         jsonb not null,
        note           text not null,
        opened_at      timestamptz not null,
        opened_by      uuid not null,
        expires_at     timestamptz not null,
        zone           text not null,
        moved_from     timestamptz,
        broken_at      timestamptz,
        concluded_at   timestamptz,
        conclusion     text not null default '',
        predecessor_id uuid references circulation,
        successor_id   uuid references circulation,
        constraint circulation_number unique (group_id, n)
      );
      create unique index one_circulation_a_draft on circulation (draft_id) where state in ('open', 'broken', 'consulting');
      create index circulation_to_expire on circulation (expires_at) where state = 'open';
      create table circulation_seat (
        circulation_id uuid not null references circulation,
        person_id      uuid not null,
        party          text not null,
        primary key (circulation_id, person_id)
      );
      create table agreement_answer (
        id             uuid primary key default gen_random_uuid(),
        group_id       uuid not null references journal_head,
        circulation_id uuid not null references circulation,
        person_id      uuid not null,
        party          text not null,
        kind           text not null check (kind in ('agree', 'agree_with_note', 'object')),
        note           text not null,
        paragraphs     text[] not null,
        reason         text not null,
        proposed       text not null,
        hashes         text[] not null,
        at             timestamptz not null,
        lifted_at      timestamptz,
        replaced_at    timestamptz,
        late           boolean not null,
        check (kind <> 'object' or (cardinality(paragraphs) > 0 and reason <> '' and proposed <> ''))
      );
      create index agreement_answer_of_circulation on agreement_answer (circulation_id, person_id);
      create unique index one_standing_answer on agreement_answer (circulation_id, person_id)
        where replaced_at is null and not late;
      create function answer_is_bound() returns trigger language plpgsql as $$
        declare it circulation;
        begin
          select * into it from circulation where id = new.circulation_id;
          if new.late then return new; end if;
          if new.at >= it.expires_at or it.state not in ('open', 'broken', 'consulting') then
            raise exception 'this circulation takes no answers any more';
          end if;
          if (select array_agg(e ->> 'sha256' order by e ->> 'sha256') from jsonb_array_elements(it.bundle) e)
             is distinct from (select array_agg(h order by h) from unnest(new.hashes) h) then
            raise exception 'an answer quotes the fingerprint of every text in circulation';
          end if;
          return new;
        end $$;
      create trigger answer_is_bound before insert on agreement_answer
        for each row execute function answer_is_bound();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
