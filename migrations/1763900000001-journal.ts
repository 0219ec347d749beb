import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal: heads, entries, kept replies and readers' bookmarks. */
export class Journal1763900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table journal_head (
        group_id       uuid primary key,
        seq            int  not null default 0,
        hash           text not null default '',
        standing_since int  not null default 0
      );
      create table journal_entry (
        group_id uuid not null references journal_head,
        seq      int  not null check (seq > 0),
        at       timestamptz not null,
        actor_id uuid,
        type     text not null,
        audience text not null check (audience in ('public', 'group', 'desk')),
        payload  jsonb not null,
        hash     text not null,
        primary key (group_id, seq)
      );
      create table journal_reply (
        person_id uuid not null,
        route     text not null,
        key       text not null,
        body      text not null,
        reply     jsonb not null,
        at        timestamptz not null,
        primary key (person_id, route, key)
      );
      create index journal_reply_by_age on journal_reply (at);
      create table journal_bookmark (
        reader   text not null,
        group_id uuid not null references journal_head,
        seq      int  not null default 0,
        primary key (reader, group_id)
      );
      create function journal_is_append_only() returns trigger language plpgsql as
        $$ begin raise exception 'the journal is append-only'; end $$;
      create trigger journal_is_append_only before update or delete or truncate on journal_entry
        execute function journal_is_append_only();
      insert into journal_head (group_id) values ('00000000-0000-4000-8000-000000000001');
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
