import { randomUUID } from 'node:crypto';
import { Rounds } from '@lib/advice';
import { closeRound, extendRound, openRound, readHome } from '@lib/contracts';
import { DAY, Drafted } from './support/drafted';
import { useWorld } from './support/world';

const world = useWorld();
const inDays = (n: number) => new Date(Date.now() + n * DAY);
const endDue = () => world.app.get(Rounds, { strict: false }).endDue();
const told = async (groupId: string, type: string) =>
  world.query('select actor_id, payload from journal_entry where group_id = $1 and type = $2 order by seq', [
    groupId,
    type,
  ]);

test('the chair opens a round on the version issued last, for as long as the procedure asks', async () => {
  const it = await Drafted.write(world);
  const ask = { ...it.here, closesAt: inDays(7), zone: 'Africa/Dakar' };
  expect(await it.chair.refused(openRound, ask)).toMatchObject({ code: 'empty-draft' });
  const { id: versionId } = await it.issue();
  expect(await it.secretary.refused(openRound, ask)).toMatchObject({ code: 'not-your-role' });
  expect(await it.chair.refused(openRound, { ...ask, closesAt: inDays(-1) })).toMatchObject({
    code: 'closes-too-soon',
  });
  await world.query(
    `update working_procedure set settings = settings || '{"commentWorkingDays": 10}' where group_id = $1`,
    [it.groupId],
  );
  expect(await it.chair.refused(openRound, ask)).toMatchObject({
    code: 'period-too-short',
    facts: { workingDays: 10 },
  });
  const round = await it.openRound(15);
  expect(round).toMatchObject({ n: 1, versionId, state: 'open', zone: 'Africa/Dakar', movedFrom: null });
  expect(await it.chair.refused(openRound, ask)).toMatchObject({ code: 'not-at-this-stage' });
  expect(await it.head()).toMatchObject({ state: 'commenting', round: { n: 1 } });
});

test('a deadline only moves later, before it has come, and says where it was', async () => {
  const it = await Drafted.open(world);
  const { round } = await it.head();
  if (!round) throw new Error('There is no round.');
  const ask = { ...it.here, roundId: round.id, zone: 'Asia/Tokyo', reason: 'A holiday.' };
  expect(await it.chair.refused(extendRound, { ...ask, closesAt: round.closesAt })).toMatchObject({
    code: 'closes-too-soon',
  });
  const closesAt = inDays(9);
  expect(await it.secretary.call(extendRound, { ...ask, closesAt })).toMatchObject({
    closesAt,
    movedFrom: round.closesAt,
    zone: 'Asia/Tokyo',
  });
  await it.letTimePass();
  expect(await it.chair.refused(extendRound, { ...ask, closesAt: inDays(20) })).toMatchObject({
    code: 'round-closed',
  });
});

test('at the instant of the deadline itself it is too late, whether or not anybody has noticed', async () => {
  const it = await Drafted.open(world);
  await it.letTimePass();
  expect((await it.comment()).late).toBe(true);
  expect((await it.head()).round?.state).toBe('open');
  await endDue();
  expect((await it.head()).round?.state).toBe('ended');
  await endDue();
  const entries = await told(it.groupId, 'round.ended');
  expect(entries).toMatchObject([{ actor_id: null, payload: { unanswered: 1 } }]);
});

test('a round closes once its time is over and every comment has an answer', async () => {
  const it = await Drafted.open(world);
  const { round } = await it.head();
  const close = { ...it.here, roundId: round?.id ?? randomUUID() };
  const { id } = await it.comment();
  expect(await it.chair.refused(closeRound, close)).toMatchObject({ code: 'round-still-open' });
  await it.letTimePass();
  expect(await it.chair.refused(closeRound, close)).toMatchObject({
    code: 'comments-unanswered',
    facts: { comments: ['1.1'] },
  });
  await it.answer(id);
  const seen = await it.fiji.sees(it.groupId, { draftId: it.draftId }, () =>
    it.chair.call(closeRound, close),
  );
  expect(seen).toEqual(expect.arrayContaining(['draft', 'drafts']));
  expect((await told(it.groupId, 'round.ended')).length).toBe(1);
  expect(await it.head()).toMatchObject({ state: 'drafting', round: { state: 'closed' } });
  expect(await it.chair.refused(closeRound, close)).toMatchObject({ code: 'round-closed' });
});

test('two who close a round at once close it once', async () => {
  const it = await Drafted.open(world);
  const { round } = await it.head();
  await it.letTimePass();
  const close = { ...it.here, roundId: round?.id ?? randomUUID() };
  const results = await Promise.allSettled([
    it.chair.call(closeRound, close),
    endDue(),
    it.chair.call(closeRound, close),
  ]);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect((await told(it.groupId, 'round.ended')).length).toBe(1);
  expect((await told(it.groupId, 'round.closed')).length).toBe(1);
});

test('a member who looks at home while a round is open finds the page whole', async () => {
  const it = await Drafted.open(world);
  const { changes } = await it.kenya.call(readHome, { groupId: it.groupId });
  expect(changes.map(({ type }) => type)).toContain('round.opened');
});
