import {
  appointOffice,
  endOffice,
  objectToAcclamation,
  openChairElection,
  putForward,
  readRoster,
  recordChairElection,
  voidChairElection,
  withdrawCandidacy,
} from '@lib/contracts';
import { SelectionClock } from '@lib/selection';

import { startWorker } from './support/workers';
import { electingGroup, laterIn } from './support/electing';
import { useWorld } from './support/world';

const world = useWorld();
const hour = 3_600_000;
test('one candidate to whom nobody objects is acclaimed, and has the office and its powers', async () => {
  const { of, desk, ann, ben, put, last, settle, chairs, electionId } = await electingGroup(world);
  await put(ann, ben);
  expect(await last()).toMatchObject({ state: 'candidates', candidates: [{ personId: ben.id }] });
  await expect(put(ben, ben)).rejects.toMatchObject({ code: 'already-candidate' });
  world.clock.ahead = 25 * hour;
  await settle();
  expect(await last()).toMatchObject({ state: 'acclaiming', objected: false });
  await expect(put(ann, ann)).rejects.toMatchObject({ code: 'not-in-this-election-state' });
  expect(await chairs()).toEqual([]);
  world.clock.ahead = 97 * hour;
  await settle();
  expect(await last()).toMatchObject({ state: 'elected', outcome: { personId: ben.id, how: 'acclamation' } });
  expect(await chairs()).toEqual([ben.id]);
  const entries = await world.query(
    `select type, actor_id from journal_entry where group_id = $1 and type like any('{chair%,acclamation%,office.taken}') order by seq`,
    [of.groupId],
  );
  expect(entries.map(({ type }) => type)).toEqual([
    'chair-election.opened',
    'acclamation.begun',
    'office.taken',
    'chair.elected',
  ]);
  expect(entries.at(-1).actor_id).toBeNull();
  await expect(settle()).rejects.toMatchObject({ code: 'not-in-this-election-state' });
  const another = {
    ...of,
    candidatesUntil: laterIn(world, 24),
    objectionsUntil: laterIn(world, 96),
    zone: 'UTC',
  };
  expect((await desk.refused(openChairElection, another)).code).toBe('office-not-empty');
  expect((await desk.refused(voidChairElection, { ...of, electionId, reason: 'So.' })).status).toBe(409);
});

test('an objection stops it: everyone is told that, the desk who and why; the meeting decides and is recorded', async () => {
  const { of, desk, head, ann, ben, eva, put, last, chairs, electionId } = await electingGroup(world);
  await put(ann, ben);
  const object = { ...of, electionId, reason: 'We have not met yet.' };
  expect((await eva.refused(objectToAcclamation, object)).code).toBe('not-in-this-election-state');
  world.clock.ahead = 25 * hour;
  // The clock has not spoken; whoever comes first finds it as it is by now.
  await eva.call(objectToAcclamation, object);
  expect(await last(desk)).toMatchObject({
    state: 'to_meeting',
    objections: [{ reason: 'We have not met yet.' }],
  });
  expect(await last(ann)).toMatchObject({ objected: true, objections: [] });
  expect(await last(eva)).toMatchObject({ objections: [{ reason: 'We have not met yet.' }] });
  const record = {
    ...of,
    electionId,
    meeting: 'First meeting, item 2',
    count: '',
    record: 'IAG/1/2, paragraph 4',
  };
  expect((await desk.refused(recordChairElection, { ...record, personId: ann.id })).code).toBe(
    'not-a-candidate',
  );
  const admin = await world.stranger(null, { admin: true });
  for (const [who, status] of [
    [ann, 403],
    [admin, 404],
  ] as const)
    expect((await who.refused(recordChairElection, { ...record, personId: ben.id })).status).toBe(status);
  await head.call(recordChairElection, { ...record, personId: ben.id });
  expect(await last(ann)).toMatchObject({
    outcome: { how: 'decision', meeting: 'First meeting, item 2', count: '', record: 'IAG/1/2, paragraph 4' },
  });
  expect(await chairs()).toEqual([ben.id]);
});

test('several candidates go to the meeting, with the count that it had; none, and it lapses', async () => {
  const { of, desk, ann, ben, eva, put, last, settle, chairs, electionId } = await electingGroup(world);
  await put(ann, ann);
  await put(ben, eva);
  world.clock.ahead = 25 * hour;
  await settle();
  expect((await last())?.state).toBe('to_meeting');
  const record = {
    ...of,
    electionId,
    personId: eva.id,
    meeting: 'First meeting',
    count: '2 to 1',
    record: 'IAG/1/2',
  };
  await desk.call(recordChairElection, record);
  expect(await last()).toMatchObject({ outcome: { personId: eva.id, how: 'decision', count: '2 to 1' } });
  expect(await chairs()).toEqual([eva.id]);
  const other = await electingGroup(world);
  await other.put(other.ann, other.ben);
  await other.ben.call(withdrawCandidacy, { ...other.of, electionId: other.electionId });
  await expect(
    other.ben.call(withdrawCandidacy, { ...other.of, electionId: other.electionId }),
  ).rejects.toMatchObject({
    code: 'not-a-candidate',
  });
  world.clock.ahead = 50 * hour;
  await other.settle();
  expect((await other.last())?.state).toBe('lapsed');
  await other.open();
  expect((await other.last())?.n).toBe(2);
});

test('the chair’s powers stop while the office is empty; an acting chair has them, and a new election follows', async () => {
  const { of, head, desk, ann, ben, put, settle, open } = await electingGroup(world);
  await put(ann, ben);
  world.clock.ahead = 97 * hour;
  await settle();
  const { members } = await desk.call(readRoster, of);
  const officeId = members.find(({ id }) => id === ben.id)?.officeId ?? '';
  await head.call(endOffice, { ...of, officeId, reason: 'Has resigned as chair.' });
  const roles = await world.query(`select role from access_grant where group_id = $1 and role = 'chair'`, [
    of.groupId,
  ]);
  expect(roles).toEqual([]);
  await head.call(appointOffice, { ...of, personId: ann.id, kind: 'acting_chair' });
  await world.query(`update cycle set stage = 'working' where group_id = $1`, [of.groupId]);
  await world.query('update journal_head set standing_since = seq + 1 where group_id = $1', [of.groupId]);
  const { electionId } = await open();
  const acting = await world.comesIn(ann.id);
  await acting.call(putForward, {
    ...of,
    electionId,
    personId: ann.id,
    statement: 'I have done it meanwhile.',
  });
});

test('where the office was given otherwise meanwhile, time elects nobody, and the election can be called off', async () => {
  const { of, desk, head, ann, ben, put, last, chairs, electionId } = await electingGroup(world);
  await put(ann, ben);
  await head.call(appointOffice, { ...of, personId: ann.id, kind: 'chair' });
  world.clock.ahead = 97 * hour;
  await desk.call(voidChairElection, { ...of, electionId, reason: 'There is a chair.' });
  expect(await last()).toMatchObject({ state: 'void' });
  expect(await chairs()).toEqual([ann.id]);
});

test('who is not of the group sees who was elected and nothing before; nobody outside opens or puts forward', async () => {
  const { of, ann, ben, put, settle, last, electionId, desk } = await electingGroup(world);
  await put(ann, ben);
  const [observer, bureau] = [
    await world.person(of.groupId, 'observer'),
    await world.person(of.groupId, 'bureau'),
  ];
  for (const who of [observer, bureau]) expect(await last(who)).toBeUndefined();
  expect(
    (await observer.refused(putForward, { ...of, electionId, personId: ann.id, statement: '' })).status,
  ).toBe(403);
  const times = {
    ...of,
    candidatesUntil: laterIn(world, 24),
    objectionsUntil: laterIn(world, 25),
    zone: 'UTC',
  };
  await desk.call(voidChairElection, { ...of, electionId, reason: 'The times were wrong.' });
  expect((await desk.refused(openChairElection, times)).code).toBe('election-times');
  expect((await ann.refused(openChairElection, times)).status).toBe(403);
  await expect(settle()).rejects.toMatchObject({ code: 'not-in-this-election-state' });
});

test('the clock of the worker settles an election once, however many ask', async () => {
  const { of, ann, ben, put, last, electionId, chairs } = await electingGroup(world);
  await put(ann, ben);
  await world.query(
    `update chair_election set candidates_until = now() - interval '80 hours', objections_until = now() - interval '1 hour'
      where id = $1`,
    [electionId],
  );
  const worker = await startWorker();
  try {
    const clock = worker.get(SelectionClock, { strict: false });
    await Promise.all([clock.endDue(), clock.endDue()]);
  } finally {
    await worker.close();
  }
  expect(await last()).toMatchObject({ state: 'elected', outcome: { personId: ben.id } });
  expect(await chairs()).toEqual([ben.id]);
  const taken = await world.query(
    `select seq from journal_entry where group_id = $1 and type = 'chair.elected'`,
    [of.groupId],
  );
  expect(taken).toHaveLength(1);
});
