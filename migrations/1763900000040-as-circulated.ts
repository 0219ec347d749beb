import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports as they were circulated, whatever is written on them afterwards. */
export class AsCirculated1763900000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_as_circulated (
        meeting_id   uuid not null references meeting_report,
        paragraph_id uuid not null,
        group_id     uuid not null references advisory_group,
        position     int  not null,
        kind         text not null,
        text         text not null,
        item_id      uuid,
        primary key (meeting_id, paragraph_id)
      );
      create index report_as_circulated_of_group on report_as_circulated (group_id);
      insert into report_as_circulated (meeting_id, paragraph_id, group_id, position, kind, text, item_id)
      select p.meeting_id, p.id, p.group_id, p.position, p.kind, p.text, p.item_id
        from report_paragraph p join meeting_report r on r.meeting_id = p.meeting_id
       where r.circulated_at is not null;
      create function what_was_circulated_stays() returns trigger language plpgsql as $$
        begin raise exception 'what was circulated stays as it was'; end $$;
      create trigger what_was_circulated_stays before update or delete on report_as_circulated
        for each row execute function what_was_circulated_stays();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
