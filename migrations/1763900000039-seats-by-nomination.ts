import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which nomination somebody sits: what was found of their interests goes with them into the group. */
export class SeatsByNomination1763900000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table membership add nomination_id uuid`);
    // Nominations are sealed, also before the owner of the tables: each chamber is opened in turn.
    await db.query(`
      do $$
      declare it record;
      begin
        for it in select id, group_id from chamber loop
          perform set_config('consilia.chamber', it.id::text, true);
          update membership m set nomination_id = n.id
            from nomination n join nominee e on e.id = n.nominee_id
            join person_address a on a.email = lower(btrim(e.email))
           where m.group_id = it.group_id and n.group_id = it.group_id and n.status = 'selected'
             and n.party = m.party and a.person_id = m.person_id;
        end loop;
        perform set_config('consilia.chamber', '', true);
      end $$`);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
