import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replies can be withdrawn, as comments can. */
export class WithdrawnReplies1763900000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table comment_reply add withdrawn_at timestamptz`);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
