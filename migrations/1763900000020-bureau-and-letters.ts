import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said to the Bureau in a chamber. */
export class BureauAndLetters1763900000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table journal_entry drop constraint journal_entry_audience_check,
        add constraint journal_entry_audience_check
          check (audience in ('public', 'group', 'desk', 'staff', 'bureau'));
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
