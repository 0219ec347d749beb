import pg from 'pg';

async function change(text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  await client.query(text, values);
  await client.end();
}

/** Makes the page of somebody silent for so long that their line must be lost: the worker notices by itself. */
export const loseLine = (email: string): Promise<void> =>
  change(
    `update attendance_sign set seen_at = seen_at - interval '3 minutes'
      where person_id = (select person_id from person_address where email = $1)`,
    [email],
  );

/** Ends the time for corrections of the reports that are circulated: the worker adopts them by itself. */
export const endCorrections = (): Promise<void> =>
  change('update meeting_report set corrections_until = now() where adopted_at is null');
