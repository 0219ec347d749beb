import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of the items of an agenda. What was circulated stays. */
export class AgendaFiles1763900000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table agenda_file (
        id          uuid primary key,
        group_id    uuid not null references advisory_group,
        meeting_id  uuid not null references meeting,
        sha256      text not null references stored_file,
        name        text not null,
        attached_by uuid,
        attached_at timestamptz not null
      );
      create index agenda_file_of_meeting on agenda_file (meeting_id);
      create index agenda_file_of_group on agenda_file (group_id);
      create function agenda_file_stays() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' or exists (
            select from agenda_issue
             where meeting_id = old.meeting_id
               and jsonb_path_exists(items, '$[*].documents[*].fileId ? (@ == $id)', jsonb_build_object('id', old.id))
          ) then raise exception 'a file that was circulated with an agenda stays as it was'; end if;
          return old;
        end $$;
      create trigger agenda_file_stays before update or delete on agenda_file
        for each row execute function agenda_file_stays();
      create trigger forget_file after delete on agenda_file for each row execute function forget_file();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
