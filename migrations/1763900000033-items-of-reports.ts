import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each paragraph of a report is about an item, or about the meeting: what is about a closed item is not for everybody. And
 * a correction may be taken up in another way than in its words.
 */
export class ItemsOfReports1763900000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table report_paragraph add column item_id uuid;
      alter table report_paragraph disable trigger adopted_report_is_frozen;
      with heading as (
        select p.meeting_id, p.position,
               (select (i ->> 'id')::uuid from agenda_issue a, jsonb_array_elements(a.items) i
                 where a.meeting_id = p.meeting_id
                   and p.text = 'Item ' || (i ->> 'number') || '. ' || (i ->> 'title')
                 order by a.revision desc limit 1) as item_id
          from report_paragraph p where p.kind = 'heading')
      update report_paragraph p
         set item_id = (select h.item_id from heading h
                         where h.meeting_id = p.meeting_id and h.position <= p.position
                         order by h.position desc limit 1);
      alter table report_paragraph enable trigger adopted_report_is_frozen;
      alter table report_correction drop constraint report_correction_outcome_check,
        add check (outcome in ('taken', 'otherwise', 'declined'));
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
