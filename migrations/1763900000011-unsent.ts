import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has begun to say and not sent: kept for them alone, so that it is there on their other devices. */
export class Unsent1763900000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table unsent (
        person_id    uuid not null,
        key          text not null,
        group_id     uuid not null references journal_head,
        draft_id     uuid not null references draft,
        version_id   uuid not null references draft_version,
        paragraph_id uuid not null references paragraph,
        anchor       jsonb,
        mode         text not null check (mode in ('comment', 'wording')),
        type         text not null,
        text         text not null,
        wording      text not null,
        saved_at     timestamptz not null,
        primary key (person_id, key)
      );
      create index unsent_on_draft on unsent (person_id, draft_id);
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
