import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of advice, their paragraphs and issued versions, comment rounds, comments and answers. */
export class Advice1763900000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table draft (
        id       uuid primary key default gen_random_uuid(),
        group_id uuid not null references journal_head,
        title    text not null,
        stem     text not null,
        language text not null,
        state    text not null check (state in ('drafting', 'commenting', 'finalising', 'circulating', 'decided', 'published')),
        circulation_id uuid
      );
      create index draft_of_group on draft (group_id);
      create unique index one_draft_a_stem on draft (group_id, stem);
      create table paragraph (
        id                uuid primary key default gen_random_uuid(),
        group_id          uuid not null references journal_head,
        draft_id          uuid not null references draft,
        position          int  not null,
        kind              text not null,
        text              text not null,
        marks             jsonb not null,
        revision          int  not null,
        updated_at        timestamptz not null,
        updated_by        uuid not null,
        approved_revision int,
        lease_by          uuid,
        lease_until       timestamptz,
        removed_at        timestamptz
      );
      create index paragraph_of_draft on paragraph (draft_id, position);
      create table paragraph_revision (
        paragraph_id uuid not null references paragraph,
        revision     int  not null,
        kind         text not null,
        text         text not null,
        marks        jsonb not null,
        author_id    uuid not null,
        at           timestamptz not null,
        primary key (paragraph_id, revision)
      );
      create table draft_version (
        id          uuid primary key default gen_random_uuid(),
        group_id    uuid not null references journal_head,
        draft_id    uuid not null references draft,
        n           int  not null,
        symbol      text not null,
        title       text not null,
        kind        text not null,
        change_note text not null,
        state       text not null check (state in ('issued', 'final', 'superseded', 'withdrawn')),
        changed     int  not null,
        sha256      text not null,
        paragraphs  jsonb not null,
        issued_at   timestamptz not null,
        issued_by   uuid not null,
        constraint draft_version_number unique (draft_id, n)
      );
      create function issued_text_is_frozen() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' or (to_jsonb(new) - 'state') is distinct from (to_jsonb(old) - 'state') then
            raise exception 'an issued version never changes';
          end if;
          return new;
        end $$;
      create trigger issued_text_is_frozen before update or delete on draft_version
        for each row execute function issued_text_is_frozen();
      create table comment_round (
        id         uuid primary key default gen_random_uuid(),
        group_id   uuid not null references journal_head,
        draft_id   uuid not null references draft,
        version_id uuid not null references draft_version,
        n          int  not null,
        opens_at   timestamptz not null,
        closes_at  timestamptz not null,
        zone       text not null,
        moved_from timestamptz,
        state      text not null check (state in ('open', 'ended', 'closed'))
      );
      create index comment_round_of_draft on comment_round (draft_id, n);
      create index comment_round_to_end on comment_round (closes_at) where state = 'open';
      create table comment (
        id            uuid primary key default gen_random_uuid(),
        group_id      uuid not null references journal_head,
        draft_id      uuid not null references draft,
        round_id      uuid not null references comment_round,
        version_id    uuid not null references draft_version,
        paragraph_id  uuid not null references paragraph,
        place         text not null,
        serial        int  not null,
        author_id     uuid not null,
        party         text,
        type          text not null,
        anchor        jsonb,
        text          text not null,
        proposed      text,
        at            timestamptz not null,
        edited_at     timestamptz,
        revision      int  not null,
        late          boolean not null,
        admitted      boolean,
        withdrawn_at  timestamptz,
        disposition   text,
        reason        text,
        answered_by   uuid,
        answered_at   timestamptz,
        acting        boolean not null default false,
        constraint comment_number unique (draft_id, place, serial),
        check (disposition is null or disposition = 'accepted' or reason <> '')
      );
      create table comment_revision (
        comment_id uuid not null references comment,
        revision   int  not null,
        type       text not null,
        text       text not null,
        proposed   text,
        at         timestamptz not null,
        primary key (comment_id, revision)
      );
      create table comment_support (
        comment_id uuid not null references comment,
        person_id  uuid not null,
        party      text not null,
        primary key (comment_id, person_id)
      );
      create table comment_reply (
        id         uuid primary key default gen_random_uuid(),
        comment_id uuid not null references comment,
        author_id  uuid not null,
        party      text,
        text       text not null,
        at         timestamptz not null
      );
      create index comment_reply_of_comment on comment_reply (comment_id, at);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
