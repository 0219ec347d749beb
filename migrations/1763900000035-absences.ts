import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members state who were absent when a meeting recorded a decision. Neither changes afterwards. */
export class Absences1763900000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table absence_statement (
        meeting_id uuid not null,
        k          int  not null,
        person_id  uuid not null references person,
        group_id   uuid not null references advisory_group,
        words      text not null,
        at         timestamptz not null,
        primary key (meeting_id, k, person_id),
        foreign key (meeting_id, k) references meeting_decision
      );
      create index absence_statement_of_group on absence_statement (group_id);
      create index absence_statement_of_person on absence_statement (person_id);
      create function absence_statement_is_fixed() returns trigger language plpgsql as $$
        begin raise exception 'what somebody has stated for the record never changes'; end $$;
      create trigger absence_statement_is_fixed before update or delete on absence_statement
        for each row execute function absence_statement_is_fixed();
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
