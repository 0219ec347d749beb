// The database that a load run works on: groups with an open comment round, and people signed in.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The Parties of sixteen writers: any will do. */
const parties = [
  'SN',
  'CN',
  'KE',
  'FJ',
  'IN',
  'ZA',
  'SK',
  'SE',
  'AU',
  'CR',
  'BR',
  'JP',
  'CA',
  'UA',
  'GH',
  'PE',
];

const procedure = {
  picks: 5,
  agreement: 'silence',
  silenceHours: 72,
  commentWorkingDays: 1,
  reservations: true,
  positionsWhileOpen: 'counts',
};

/** Somebody who is signed in and has a role in these groups, with a seat where they are of a Party: gives their cookie. */
export async function addPerson(db, groupIds, party, role = 'member') {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await db.query(
    `insert into person (id, name, party, affiliation, sample) values ($1, 'Load', $2, '', true)`,
    [id, party],
  );
  await db.query(
    `insert into session (id, person_id, token_hash, device, started_at, used_at, expires_at)
     values ($1, $2, $3, 'load', now(), now(), now() + interval '12 hours')`,
    [randomUUID(), id, createHash('sha256').update(token).digest('hex')],
  );
  for (const groupId of groupIds) {
    await db.query(`insert into access_grant values ($1, $2, $3)`, [id, groupId, role]);
    if (party)
      await db.query(
        `insert into membership (id, group_id, person_id, party, seat_group, overlays, time_zone, expertise, status, starts_at)
         values ($1, $2, $3, $4, 'AFRICA', '{}', 'UTC', '{}', 'active', now())`,
        [randomUUID(), groupId, id, party],
      );
  }
  return `sid=${token}`;
}

async function addGroup(db) {
  const [groupId, draftId, versionId, roundId, paragraphId, by] = Array.from({ length: 6 }, () =>
    randomUUID(),
  );
  const text = 'The group advises the Executive Secretary to seek funding for one or more joint projects.';
  const frozen = [{ id: paragraphId, kind: 'paragraph', label: '1', text, marks: [] }];
  await db.query('insert into journal_head (group_id) values ($1)', [groupId]);
  await db.query(`insert into advisory_group values ($1, $2, 'Load', '')`, [groupId, `load-${groupId}`]);
  await db.query(`insert into cycle values ($1, 'LOAD', 'working', null, 'UTC', 'en')`, [groupId]);
  await db.query('insert into working_procedure values ($1, 1, $2)', [groupId, JSON.stringify(procedure)]);
  await db.query(
    `insert into draft (id, group_id, title, stem, language, state) values ($1, $2, 'Load', 'LOAD/1', 'en', 'commenting')`,
    [draftId, groupId],
  );
  await db.query(
    `insert into paragraph (id, group_id, draft_id, position, kind, text, marks, revision, updated_at, updated_by)
     values ($1, $2, $3, 1, 'paragraph', $4, '[]', 1, now(), $5)`,
    [paragraphId, groupId, draftId, text, by],
  );
  await db.query(
    `insert into draft_version (id, group_id, draft_id, n, symbol, title, kind, change_note, state, changed, sha256, paragraphs, issued_at, issued_by)
     values ($1, $2, $3, 1, 'LOAD/1/1', 'Load', 'substantive', '', 'issued', 1, '', $4, now(), $5)`,
    [versionId, groupId, draftId, JSON.stringify(frozen), by],
  );
  await db.query(
    `insert into comment_round (id, group_id, draft_id, version_id, n, opens_at, closes_at, zone, state)
     values ($1, $2, $3, $4, 1, now(), now() + interval '9 days', 'UTC', 'open')`,
    [roundId, groupId, draftId, versionId],
  );
  return {
    groupId,
    path: `/api/groups/${groupId}/drafts/${draftId}/comments`,
    body: { versionId, paragraphId, anchor: null, type: 'substantive', proposed: null },
  };
}

/** People who are in none of the groups: what is asked of a group is not to take longer for them. */
const STRANGERS = 20_000;

/**
 * Lays the ground: sixteen groups, sixteen writers who are members of all of them, people who follow one group each,
 * two hundred the first, nineteen each of the others, and many others.
 */
export async function layGround(db) {
  await db.query(
    `insert into person (id, name, affiliation, sample) select gen_random_uuid(), 'Load', '', true from generate_series(1, $1::int)`,
    [STRANGERS],
  );
  const groups = [];
  for (let i = 0; i < parties.length; i++) groups.push({ ...(await addGroup(db)), readers: [] });
  const groupIds = groups.map(({ groupId }) => groupId);
  const writers = [];
  for (const party of parties) writers.push(await addPerson(db, groupIds, party));
  for (const { groupId, readers } of groups)
    while (readers.length < (groupId === groupIds[0] ? 200 : 19))
      readers.push(await addPerson(db, [groupId], null));
  await db.query(
    'create table if not exists bare_comment (id bigserial primary key, group_id text, text text, at timestamptz default now())',
  );
  await db.query('grant all on bare_comment, bare_comment_id_seq to public');
  return { groups, writers };
}
