import { addComment, downloadMyData, replyToComment } from '@lib/contracts';
import { Agreeing } from './support/agreeing';
import { givePasskey } from './support/came-in';
import { Scene } from './support/matrix-scene';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const commenting = { stage: 'working', draft: 'commenting', circulation: 'superseded' } as const;

/** A member who has said something, beside others who have. */
async function said() {
  const scene = await Scene.set(world, commenting);
  const { groupId, draftId, paragraphId, versionId, commentId } = scene;
  const { member, chair } = scene.people;
  const words = { anchor: null, type: 'question', proposed: null } as const;
  const where = { groupId, draftId, paragraphId, versionId };
  await member.call(addComment, { ...where, ...words, text: 'What I asked' });
  await chair.call(addComment, { ...where, ...words, text: 'What the chair asked' });
  await member.call(replyToComment, { groupId, draftId, commentId, text: 'What I replied' });
  await chair.call(replyToComment, { groupId, draftId, commentId, text: 'What the chair replied' });
  await givePasskey(member, 'My phone');
  return { scene, member, chair };
}

test('one gets everything that is stored about oneself', async () => {
  const { scene, member } = await said();
  const { groupId } = scene;
  const data = await member.call(downloadMyData, {});
  expect(data).toMatchObject({
    person: { id: member.id, name: 'member', party: 'SN' },
    addresses: [{ email: `${member.id}@example.org` }],
    sessions: [{ id: expect.any(String), endedAt: null }],
    factors: [{ kind: 'passkey', name: 'My phone' }],
    roles: [{ groupId, role: 'member' }],
    memberships: [{ groupId, party: 'SN', status: 'active' }],
    comments: [{ groupId, text: 'What I asked' }],
    replies: [{ commentId: scene.commentId, text: 'What I replied' }],
  });
  const types = data.journal.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['comment.added', 'passkey.added']));
});

test('and nothing of others, and nothing that lets in', async () => {
  const { scene, member, chair } = await said();
  const { journal, ...stored } = await member.call(downloadMyData, {});
  const text = JSON.stringify(stored) + JSON.stringify(journal);
  for (const word of ['the chair', 'Why?', chair.id, scene.other]) expect(text).not.toContain(word);
  const [session] = await world.query('select token_hash as hash from session where person_id = $1', [
    member.id,
  ]);
  expect(text).not.toContain(session.hash);
  const [passkey] = await world.query('select public_key as key from passkey where person_id = $1', [
    member.id,
  ]);
  expect(text).not.toContain(passkey.key);
});

test('what one answered, was sent and where one came in is there, beside what others did in the same place', async () => {
  const round = await agreeing.opened();
  const { groupId, circulationId, ann, ben } = round;
  await agreeing.give(round, ann, 'agree_with_note', 'What Ann noted');
  await agreeing.give(round, ben, 'object', 'What Ben noted');
  const sent = `insert into delivery (group_id, person_id, seq, kind, state, next_at, created_at, sent_at)
                values ($1, $2, 1, $3, 'sent', now(), now(), now())`;
  await world.query(sent, [groupId, ann.id, 'comment.answered']);
  await world.query(sent, [groupId, ben.id, 'role.granted']);
  const data = await ann.call(downloadMyData, {});
  expect(data.answers).toMatchObject([{ circulationId, kind: 'agree_with_note', note: 'What Ann noted' }]);
  expect(data.deliveries).toMatchObject([{ groupId, kind: 'comment.answered', state: 'sent' }]);
  const own = await world.query('select id from session where person_id = $1', [ann.id]);
  expect(data.sessions.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  for (const word of ['Ben', 'It is too early.', 'role.granted', ben.id])
    expect(JSON.stringify(data)).not.toContain(word);
});

test('no table that names a person is left out', async () => {
  const naming = await world.query(
    `select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and column_name ~ '^(person_id|author_id|actor_id)$' order by 1`,
  );
  // A reply of the API is kept so that a retry gets it again: it says what is said elsewhere. A roster of those
  // asked stands for the memberships of that day. Challenges and ways to another site are gone within minutes. What
  // is new for somebody are entries of the journal that they may read, or a message has told them; so it has of a
  // reset that waits for a day. Who took the register of nominations along stands in a journal they may read.
  // What the Bureau said, and from what it kept away, stands in the journal that they may read, by their own hand.
  // When a page of somebody was last heard of in a meeting is overtaken within the minute: how they attended is told.
  const gone = ['passkey_challenge', 'openid_try', 'factor_reset', 'attendance_sign'];
  const sealed = ['nomination_export', 'consultation_seat', 'recusal'];
  const elsewhere = ['journal_reply', 'circulation_seat', 'news', ...sealed, ...gone];
  const told = `
    absence_statement access_grant agenda_suggestion agreement_answer attendance authenticator calendar_feed chair_candidate chair_objection comment comment_reply comment_support date_answer delivery floor_turn item_recusal journal_entry membership
    notice_level office openid_identity paragraph_revision passkey person_address recovery_code report_correction session sign_in sounding_answer task
    task_group_member task_proposal_revision unsent visit`;
  const tables = naming.map(({ place }) => place.split('.')[0]);
  expect([...new Set(tables)].filter((it) => !elsewhere.includes(it))).toEqual(told.trim().split(/\s+/));
});
