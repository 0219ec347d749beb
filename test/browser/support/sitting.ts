import pg from 'pg';

/** Makes the page of somebody silent for so long that their line must be lost: the worker notices by itself. */
export async function loseLine(email: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  await client.query(
    `update attendance_sign set seen_at = seen_at - interval '3 minutes'
      where person_id = (select person_id from person_address where email = $1)`,
    [email],
  );
  await client.end();
}
