import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may come back after a server had accepted it. What is sent again is a sending of its own. */
export class ReturnedNotices1763900000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table delivery
        add column sending    int not null default 1,
        add column bounced_at timestamptz;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
