import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { OwnDraft } from './own-draft';

/**
 * Lets a draft be in circulation, as the database has it: its group is not at that stage, and other tests need it
 * where it is.
 * @returns takes it out of circulation again
 */
export async function circulated({ draftId }: OwnDraft): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  const id = randomUUID();
  const before = await client.query<{ state: string }>('select state from draft where id = $1', [draftId]);
  await client.query(
    `insert into circulation (id, group_id, draft_id, n, state, mode, bundle, note, opened_at, opened_by, expires_at, zone)
     select $1, v.group_id, v.draft_id, 9001, 'open', 'silence',
            jsonb_build_array(jsonb_build_object('draftId', v.draft_id, 'versionId', v.id, 'n', v.n, 'symbol', v.symbol,
              'title', v.title, 'sha256', v.sha256)),
            '', now(), v.issued_by, now() + interval '75 hours', 'UTC'
       from draft_version v where v.draft_id = $2`,
    [id, draftId],
  );
  const move = (state: string, circulationId: string | null) =>
    client.query('update draft set state = $2, circulation_id = $3 where id = $1', [
      draftId,
      state,
      circulationId,
    ]);
  await move('circulating', id);
  return async () => {
    await move(before.rows[0]?.state ?? '', null);
    await client.query('delete from circulation where id = $1', [id]);
    await client.end();
  };
}
