import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official notifications, letters to addresses, and entries for secretariat and head alone. */
export class Notifications1763900000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table journal_entry
        drop constraint journal_entry_audience_check,
        add constraint journal_entry_audience_check check (audience in ('public', 'group', 'desk', 'staff'));
      create table letter (
        id               uuid primary key default gen_random_uuid(),
        journal_id       uuid not null references journal_head,
        kind             text not null,
        about            jsonb not null,
        party            text,
        to_name          text not null,
        to_address       text not null,
        fallback_address text,
        language         text not null,
        state            text not null check (state in ('waiting', 'leased', 'accepted', 'failed')),
        lease_no         int  not null default 0,
        leased_until     timestamptz,
        tries            int  not null default 0,
        sending          int  not null default 1,
        next_at          timestamptz not null,
        created_at       timestamptz not null,
        accepted_at      timestamptz,
        bounced_at       timestamptz,
        used_fallback    bool not null default false,
        fault            text
      );
      create index letter_to_send on letter (next_at) where state in ('waiting', 'leased');
      create index letter_about_notification on letter ((about ->> 'notificationId'));

      create table focal_point (
        id             uuid primary key default gen_random_uuid(),
        party          text not null references party,
        name           text not null,
        title          text not null,
        email          text not null,
        fallback_email text,
        language       text not null,
        since          timestamptz not null,
        until          timestamptz
      );
      create unique index one_focal_point_an_address on focal_point (party, email) where until is null;

      create table notification (
        id            uuid primary key default gen_random_uuid(),
        group_id      uuid not null references advisory_group,
        kind          text not null check (kind in ('call', 'reminder', 'extension', 'supplementary_call', 'composition',
                        'change_of_composition', 'information', 'corrigendum')),
        state         text not null check (state in ('draft', 'clearance', 'numbered', 'issued', 'superseded', 'discarded')),
        version       int  not null default 1,
        year          int,
        serial        int,
        number        text unique,
        reference     text not null,
        language      text not null,
        signatory     text not null,
        recipients    jsonb not null,
        themes        text[] not null,
        action_by     timestamptz,
        zone          text,
        responses     text not null check (responses in ('none', 'public', 'staff')),
        relates_to    uuid references notification,
        superseded_by uuid references notification,
        returned      text not null,
        sent_to       int,
        without       text[] not null,
        drafted_by    uuid,
        drafted_at    timestamptz not null,
        edited_by     uuid,
        edited_at     timestamptz not null,
        submitted_by  uuid,
        submitted_at  timestamptz,
        approved_by   uuid,
        approved_at   timestamptz,
        issued_by     uuid,
        issued_at     timestamptz,
        constraint one_number_each unique (year, serial),
        constraint numbered_when_approved check ((state in ('numbered', 'issued', 'superseded')) = (number is not null)),
        constraint dated_when_issued check ((state in ('issued', 'superseded')) = (issued_at is not null))
      );
      create index notification_of_group on notification (group_id);
      create index notification_related on notification (relates_to);
      create table notification_text (
        notification_id uuid not null references notification,
        language        text not null,
        subject         text not null,
        subject_of      text,
        paragraphs      jsonb not null,
        primary key (notification_id, language)
      );
      create table notification_waiver (
        notification_id uuid not null references notification,
        language        text not null,
        reason          text not null,
        waived_by       uuid,
        at              timestamptz not null,
        primary key (notification_id, language)
      );
      create table notification_languages (
        group_id  uuid not null references advisory_group,
        kind      text not null,
        languages text[] not null,
        primary key (group_id, kind)
      );
      create table notification_counter (
        year int primary key,
        last int not null
      );
      create table numbers_elsewhere (
        year     int  not null,
        from_no  int  not null,
        up_to    int  not null,
        reason   text not null,
        group_id uuid not null references advisory_group,
        told_by  uuid,
        told_at  timestamptz not null,
        primary key (year, from_no)
      );
      create table unreached (
        notification_id uuid primary key references notification,
        told_at         timestamptz not null,
        ended_at        timestamptz
      );
      create table party_reached (
        notification_id uuid not null references notification,
        party           text not null references party,
        how             text not null,
        noted_by        uuid,
        at              timestamptz not null,
        primary key (notification_id, party)
      );
      create table notification_response (
        id              uuid primary key default gen_random_uuid(),
        notification_id uuid not null references notification,
        from_kind       text not null check (from_kind in ('party', 'non-party', 'observer')),
        party           text references party,
        name            text not null,
        text            text not null,
        language        text not null,
        received_at     timestamptz not null,
        on_behalf       bool not null,
        entered_by      uuid
      );
      create index response_to_notification on notification_response (notification_id);

      /* When what a call asks for closes: by itself, or by the last of its extensions that was issued. */
      create function closes_at(it uuid) returns timestamptz language sql stable as $$
        select max(action_by) from notification
         where id = it or relates_to = it and kind = 'extension' and state in ('issued', 'superseded') $$;

      create function notification_is_fixed() returns trigger language plpgsql as $$
        declare free text[] := case old.state when 'numbered'
          then array['state', 'version', 'sent_to', 'without', 'issued_by', 'issued_at'] else array['state', 'superseded_by'] end;
        begin
          if old.number is null then return case tg_op when 'DELETE' then old else new end; end if;
          if tg_op = 'DELETE' or (to_jsonb(new) - free) <> (to_jsonb(old) - free)
             or new.state in ('draft', 'clearance', 'discarded')
             or old.state <> 'numbered' and new.state = 'numbered'
             or old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by
          then raise exception 'a notification that has its number never changes'; end if;
          return new;
        end $$;
      create trigger notification_is_fixed before update or delete on notification
        for each row execute function notification_is_fixed();
      create function words_of_notification_are_fixed() returns trigger language plpgsql as $$
        begin
          if exists (select from notification where number is not null
                      and id = any(array[case when tg_op <> 'INSERT' then old.notification_id end,
                                         case when tg_op <> 'DELETE' then new.notification_id end]))
          then raise exception 'a notification that has its number never changes'; end if;
          return case tg_op when 'DELETE' then old else new end;
        end $$;
      create trigger text_is_fixed before insert or update or delete on notification_text
        for each row execute function words_of_notification_are_fixed();
      create trigger waiver_is_fixed before insert or update or delete on notification_waiver
        for each row execute function words_of_notification_are_fixed();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
