import { giveAnswer, liftObjection, listCirculations, readCirculation } from '@lib/contracts';
import { Memberships } from '@lib/groups';
import { theSystem } from '@lib/platform';
import { Agreeing, objection } from './support/agreeing';
import { finalText } from './support/final-text';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);

test('an answer is for exactly the text in circulation, from somebody it asks', async () => {
  const it = await agreeing.opened();
  const answer = agreeing.answer(it, 'agree');
  expect(await it.ann.refused(giveAnswer, { ...answer, hashes: ['b'.repeat(64)] })).toMatchObject({
    code: 'hash-mismatch',
    status: 409,
  });
  const newcomer = await world.person(it.groupId, 'member');
  expect(await newcomer.refused(giveAnswer, answer)).toMatchObject({ code: 'not-on-roster', status: 403 });
  expect(await it.desk.refused(giveAnswer, answer)).toMatchObject({ code: 'not-your-role' });
  expect(await it.ann.call(giveAnswer, answer)).toMatchObject({ late: false, state: 'open' });
});

test('an objection names a paragraph of the text, the reason and the wording that would solve it', async () => {
  const it = await agreeing.opened();
  const refused = async (change: object) =>
    (await it.ann.refused(giveAnswer, { ...agreeing.answer(it, 'object'), ...change })).code;
  expect(await refused({ objection: null })).toBe('objection-incomplete');
  expect(await refused({ objection: { ...objection, paragraphs: ['2', '14'] } })).toBe('no-such-paragraph');
  expect(await refused({ objection: { ...objection, reason: ' ' } })).toBe('malformed');
  expect(await refused({ kind: 'agree' })).toBe('objection-unasked');
});

test('an answer is counted for all and named to the desk, and the next takes its place', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'agree');
  await agreeing.give(it, it.ann, 'agree', 'With thanks.');
  await agreeing.give(it, it.ben, 'agree_with_note');
  const counts = { agree: 1, agreeWithNote: 1, object: 0, silent: 1, total: 3 };
  expect(await agreeing.read(it, it.ben)).toMatchObject({ counts, positions: null });
  expect((await agreeing.read(it)).positions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ personId: it.ann.id, kind: 'agree_with_note', note: 'With thanks.' }),
      expect.objectContaining({ personId: it.chair.id, kind: null }),
    ]),
  );
  const told = await agreeing.told(it.groupId, 'answers.counted');
  expect(told.at(-1)?.payload).toEqual({ circulationId: it.circulationId, counts });
});

test('an objection stops the clock at once and is told to all; so is a second', async () => {
  const it = await agreeing.opened();
  expect(await agreeing.give(it, it.ann, 'object')).toMatchObject({ state: 'broken', late: false });
  expect(await agreeing.give(it, it.ben, 'object')).toMatchObject({ state: 'broken' });
  expect(await agreeing.read(it, it.chair)).toMatchObject({
    state: 'broken',
    brokenAt: expect.any(Date),
    expiresAt: it.expiresAt,
    objections: [
      { personId: it.ann.id, party: it.ann.party, ...objection, liftedAt: null },
      { personId: it.ben.id },
    ],
    counts: { object: 2 },
  });
  expect(await agreeing.told(it.groupId, 'silence.broken')).toMatchObject([
    { payload: { objection: { personId: it.ann.id, ...objection } } },
    { payload: { objection: { personId: it.ben.id } } },
  ]);
  expect([await agreeing.stage(it.groupId), await agreeing.draftState(it)]).toEqual([
    'working',
    'circulating',
  ]);
});

test('when the last objection is lifted in time, the clock goes on as if it had never stopped', async () => {
  const it = await agreeing.opened();
  const of = { groupId: it.groupId, circulationId: it.circulationId };
  await agreeing.give(it, it.ann, 'object');
  await agreeing.give(it, it.ben, 'object');
  expect(await it.chair.refused(liftObjection, { ...of, note: '' })).toMatchObject({
    code: 'nothing-to-lift',
  });
  expect(await it.ann.call(liftObjection, { ...of, note: 'We were heard.' })).toEqual({ state: 'broken' });
  expect(await agreeing.give(it, it.ben, 'agree')).toMatchObject({ state: 'open' });
  const seen = await agreeing.read(it);
  expect(seen).toMatchObject({
    state: 'open',
    brokenAt: null,
    expiresAt: it.expiresAt,
    objections: [{ liftedAt: expect.any(Date) }, { liftedAt: expect.any(Date) }],
    counts: { agree: 1, object: 0, silent: 2 },
  });
  expect(await agreeing.told(it.groupId, 'objection.lifted')).toMatchObject([
    { payload: { party: it.ann.party, reopened: false } },
    { payload: { party: it.ben.party, reopened: true } },
  ]);
  expect(await agreeing.stage(it.groupId)).toBe('agreeing');
});

test('whoever leaves is no longer asked, and their objection stands no more', async () => {
  const it = await agreeing.opened();
  await agreeing.give(it, it.ann, 'object');
  await agreeing.give(it, it.ben, 'object');
  const memberships = world.app.get(Memberships, { strict: false });
  await memberships.end(theSystem, { groupId: it.groupId, personId: it.ann.id, status: 'resigned' });
  expect(await agreeing.read(it)).toMatchObject({
    state: 'broken',
    counts: { object: 1, total: 2 },
    objections: [{ personId: it.ann.id, liftedAt: expect.any(Date) }, { liftedAt: null }],
  });
  expect(await agreeing.give(it, it.ben, 'agree')).toMatchObject({ state: 'open' });
});

test('what a circulation is about is shown to whoever may read the text', async () => {
  const it = await agreeing.opened();
  const { groupId, circulationId } = it;
  const bureau = await world.person(groupId, 'bureau');
  const listed = async () => (await bureau.call(listCirculations, { groupId })).circulations.length;
  expect(await listed()).toBe(0);
  const hidden = await bureau.refused(readCirculation, { groupId, circulationId });
  expect(hidden).toMatchObject({ status: 404, code: 'not-found' });
  agreeing.passEnd(it);
  await agreeing.expire(it);
  expect(await listed()).toBe(1);
  expect(await bureau.call(readCirculation, { groupId, circulationId })).toMatchObject({
    state: 'agreed',
    positions: null,
    mine: null,
  });
});

test('members see who answered what when the procedure says so, and in any case after the end', async () => {
  const [named, counted] = [await agreeing.opened({ positionsWhileOpen: 'names' }), await agreeing.opened()];
  for (const it of [named, counted]) await agreeing.give(it, it.ann, 'agree');
  const positions = expect.arrayContaining([
    expect.objectContaining({ party: named.ann.party, kind: 'agree' }),
  ]);
  expect(await agreeing.read(named, named.ben)).toMatchObject({ positions });
  expect(await agreeing.read(counted, counted.ben)).toMatchObject({ positions: null });
  agreeing.passEnd(counted, 1_000);
  await agreeing.expire(counted);
  expect((await agreeing.read(counted, counted.ben)).positions).toHaveLength(3);
});

test('texts that are circulated together are agreed together', async () => {
  const setting = await agreeing.setting();
  const report = await finalText(world, setting.groupId);
  const versions = [setting.text, report].map(({ versionId, sha256 }) => ({ versionId, sha256 }));
  const it = await agreeing.open(setting, { versions });
  const answer = agreeing.answer(it, 'object');
  expect(await it.ann.refused(giveAnswer, answer)).toMatchObject({ code: 'hash-mismatch' });
  await it.ann.call(giveAnswer, { ...answer, hashes: [report.sha256, it.text.sha256] });
  await it.ann.call(giveAnswer, {
    ...agreeing.answer(it, 'agree'),
    hashes: [it.text.sha256, report.sha256],
  });
  agreeing.passEnd(it);
  await agreeing.expire(it);
  const states = [it.text, report].map((text) => agreeing.draftState({ text }));
  expect(await Promise.all(states)).toEqual(['decided', 'decided']);
});
