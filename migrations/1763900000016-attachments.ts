import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that go with notifications and with answers to them; what no row refers to any more is forgotten. */
export class Attachments1763900000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notification_attachment (
        id              uuid primary key,
        notification_id uuid not null references notification,
        sha256          text not null references stored_file,
        title           text not null,
        name            text not null,
        attached_by     uuid,
        attached_at     timestamptz not null
      );
      create index attachment_of_notification on notification_attachment (notification_id);
      create trigger attachment_is_fixed before insert or update or delete on notification_attachment
        for each row execute function words_of_notification_are_fixed();
      create table response_file (
        id          uuid primary key,
        response_id uuid not null references notification_response,
        sha256      text not null references stored_file,
        title       text not null,
        name        text not null,
        attached_by uuid,
        attached_at timestamptz not null
      );
      create index file_of_response on response_file (response_id);

      /* Rows of several tables, some of them sealed, refer to one file: only the constraints know of all of them. */
      create function forget_file() returns trigger language plpgsql as $$
        begin
          delete from stored_file where sha256 = old.sha256;
          return null;
        exception when foreign_key_violation then return null;
        end $$;
      create trigger forget_file after delete on notification_attachment for each row execute function forget_file();
      create trigger forget_file after delete on response_file for each row execute function forget_file();
      create trigger forget_file after delete on nomination_file for each row execute function forget_file();

      create function stored_file_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'a file that is kept never changes'; end $$;
      create trigger stored_file_is_fixed before update on stored_file
        for each row execute function stored_file_is_fixed();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
