import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the app's own role may do: work with rows, nothing with tables; and of the journal's entries, read and
 * add only. An installation that connects with one role for everything has the trigger alone.
 */
export class Rights1763900000099 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from pg_roles where rolname = 'consilia_app') then
          grant usage on schema public to consilia_app;
          grant select, insert, update, delete on all tables in schema public to consilia_app;
          revoke update, delete, truncate on journal_entry from consilia_app;
          alter default privileges in schema public grant select, insert, update, delete on tables to consilia_app;
          create schema if not exists bullmq;
          grant all on schema bullmq to consilia_app;
        end if;
      end $$;
    `);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
