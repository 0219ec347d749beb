import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That members take no part in closed items of agendas. What was recorded stays, also when it was lifted. */
export class ItemRecusals1763900000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table item_recusal (
        id          uuid primary key default gen_random_uuid(),
        group_id    uuid not null references advisory_group,
        meeting_id  uuid not null references meeting,
        item_id     uuid not null,
        person_id   uuid not null references person,
        reason      text not null,
        at          timestamptz not null,
        recorded_by uuid not null references person,
        lifted_at   timestamptz,
        lifted_by   uuid references person
      );
      create unique index one_recusal_from_an_item on item_recusal (person_id, item_id) where lifted_at is null;
      create index recusals_that_stand on item_recusal (group_id, person_id) where lifted_at is null;
      create index item_recusal_of_meeting on item_recusal (meeting_id);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
