import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found of somebody's interests stays in force until something else is found. */
export class FindingsInForce1763900000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table disclosure add in_force text not null default ''`);
    // Disclosures are sealed, also before the owner of the tables: each chamber is opened in turn.
    await db.query(`
      do $$
      declare it record;
      begin
        for it in select id from chamber loop
          perform set_config('consilia.chamber', it.id::text, true);
          update disclosure set in_force = restriction where status = 'managed';
        end loop;
        perform set_config('consilia.chamber', '', true);
      end $$`);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
