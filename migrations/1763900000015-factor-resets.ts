import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That an administrator asked for a reset of somebody's second factor, until a second one has done it. */
export class FactorResets1763900000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table factor_reset (
        person_id  uuid primary key references person,
        asked_by   uuid not null references person,
        reason     text not null,
        asked_at   timestamptz not null,
        expires_at timestamptz not null,
        constraint factor_reset_of_another check (asked_by <> person_id)
      );
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
