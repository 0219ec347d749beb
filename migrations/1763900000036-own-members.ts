import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting of a task group is for a few members, and so is the search for its date. Earlier ones are everybody's. */
export class OwnMembers1763900000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table meeting add column member_ids uuid[];
      alter table meeting add constraint members_of_task_groups_only check (member_ids is null or kind = 'task_group');
      alter table date_poll add column member_ids uuid[];
      alter table date_poll add constraint members_of_task_groups_only check (member_ids is null or kind = 'task_group');
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
