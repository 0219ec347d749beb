import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said to the Bureau in a chamber; and letters of a selection that go to several, each once. */
export class BureauAndLetters1763900000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table journal_entry drop constraint journal_entry_audience_check,
        add constraint journal_entry_audience_check
          check (audience in ('public', 'group', 'desk', 'staff', 'bureau'));
      alter table selection_letter
        add column addressee text not null default 'nominee' check (addressee in ('nominee', 'nominator')),
        add column sent_at timestamptz,
        add column sent_by uuid,
        drop constraint selection_letter_pkey,
        add primary key (nomination_id, addressee, language);
      alter table selection_letter alter column addressee drop default;
      alter table vacancy add column filled_from uuid, add column filled_in int;
      alter table chamber add column due_at timestamptz;
      create index chamber_due on chamber (due_at) where due_at is not null;
      create function note_due_round() returns trigger language plpgsql as $$
        begin
          update chamber set due_at =
            (select min(ends_at) from consultation where chamber_id = new.chamber_id and state = 'open')
           where id = new.chamber_id;
          return null;
        end $$;
      create trigger note_due_round after insert or update of state, ends_at on consultation
        for each row execute function note_due_round();
      create index letter_of_nomination on letter ((about ->> 'nominationId')) where kind = 'selection-letter';
    `);
    // Each chamber is opened once, for what is under way in it already.
    for (const { id } of (await db.query('select id from chamber')) as { id: string }[]) {
      await db.query(`select set_config('consilia.chamber', $1, true)`, [id]);
      await db.query(
        `update chamber set due_at = (select min(ends_at) from consultation where chamber_id = $1 and state = 'open') where id = $1`,
        [id],
      );
    }
    await db.query(`select set_config('consilia.chamber', '', true)`);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
