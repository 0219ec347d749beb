import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Death is a departure of its own kind. */
export class Departures1763900000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table vacancy drop constraint vacancy_why_check;
      alter table vacancy add constraint vacancy_why_check
        check (why in ('resigned', 'recalled', 'ineligible', 'inactive', 'died'));
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
