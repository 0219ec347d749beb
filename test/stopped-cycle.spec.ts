import { Rounds } from '@lib/advice';
import { CirculationClock } from '@lib/agreement';
import { type Action, liftObjection, type Stage, suspendCycle } from '@lib/contracts';
import { Agreeing } from './support/agreeing';
import { Drafted } from './support/drafted';
import { steps } from './support/matrix-steps';
import { verdictOf } from './support/matrix-verdict';
import { routes, Walk } from './support/matrix-walk';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);

/** What is done to a text, said about it, or answered to it. */
const ofTexts: Action[] = ['T02', 'T04', 'T05', 'K01', 'K02', 'K03', 'S01', 'S02', 'S03', 'S06', 'S08'];
/** What takes a text on its way is a stage of the cycle to the matrix. */
const ofTheirWay = ['openRound', 'closeRound', 'beginFinalising'];

const acts = Object.entries(steps).flatMap(([name, step]) => {
  const route = routes[name];
  if (!route || !(ofTexts.includes(route.does) || ofTheirWay.includes(name))) return [];
  const may = (phase: Parameters<typeof verdictOf>[3]) =>
    (['chair', 'member'] as const).some((it) => verdictOf(name, route, it, phase) === 'done');
  const when = step.among.find((it) => may(step.phase(it)));
  return when ? [{ name, step, when }] : [];
});
const stopped: Stage[] = ['suspended', 'terminated'];

test('there is something to refuse', () => {
  expect(acts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['addComment', 'replyToComment', 'editParagraph', 'issueVersion', 'giveAnswer']),
  );
});

test.each(acts)(
  'while the cycle is suspended, and once it is over, nobody does it: $name',
  async ({ name, step, when }) => {
    const among = stopped.map((stage) => ({ ...when, stage }));
    const phase = () => step.phase(when);
    const walk = new Walk(world, name, { ...step, among, phase, instead: () => 'not-at-this-stage' });
    expect(await walk.go()).toEqual([]);
  },
);

const endDue = () => world.app.get(Rounds, { strict: false }).endDue();
const expireDue = () => world.app.get(CirculationClock, { strict: false }).expireDue();
const [reason, note] = ['The mandate has ended.', ''];

test('work that is taken up again goes on where it was; a round whose time came meanwhile ends then', async () => {
  const it = await Drafted.open(world);
  const head = await world.person(it.groupId, 'head');
  const take = (to: 'suspended' | 'working') =>
    head.call(suspendCycle, { groupId: it.groupId, to, reason: 'Resources.' });
  await take('suspended');
  await expect(it.comment()).rejects.toMatchObject({ code: 'not-at-this-stage', status: 403 });
  await it.letTimePass();
  await endDue();
  expect(await agreeing.told(it.groupId, 'round.ended')).toEqual([]);
  await take('working');
  await endDue();
  expect(await agreeing.told(it.groupId, 'round.ended')).toHaveLength(1);
  expect((await it.comment()).late).toBe(true);
});

test.each(['open', 'broken'] as const)(
  'a circulation that is %s ends with the cycle: at once, without agreement, and with the reason',
  async (state) => {
    const it = await agreeing.opened();
    if (state === 'broken') await agreeing.give(it, it.ann, 'object');
    await it.head.call(suspendCycle, { groupId: it.groupId, to: 'terminated', reason });
    await expireDue();
    await expireDue();
    expect(await agreeing.read(it)).toMatchObject({ state: 'lapsed', conclusion: reason });
    const told = await agreeing.told(it.groupId, 'circulation.lapsed', 'circulation.agreed');
    expect(told).toMatchObject([{ type: 'circulation.lapsed', payload: { withCycle: true } }]);
    expect([await agreeing.stage(it.groupId), await agreeing.draftState(it)]).toEqual([
      'terminated',
      'finalising',
    ]);
  },
);

test('nothing is adopted while the work is suspended, by silence or by lifting; afterwards the clock goes on', async () => {
  const it = await agreeing.opened();
  const { groupId, circulationId } = it;
  await agreeing.give(it, it.ann, 'object');
  await it.head.call(suspendCycle, { groupId, to: 'suspended', reason });
  expect(await it.ann.refused(liftObjection, { groupId, circulationId, note })).toMatchObject({
    code: 'not-at-this-stage',
  });
  // Whatever should have left one open here: silence says nothing now.
  await world.query(`update circulation set state = 'open' where id = $1`, [circulationId]);
  agreeing.passEnd(it);
  await expireDue();
  await agreeing.expire(it);
  expect((await agreeing.read(it)).state).toBe('open');
  await world.query(`update circulation set state = 'broken' where id = $1`, [circulationId]);
  world.clock.ahead = 0;
  await it.head.call(suspendCycle, { groupId, to: 'working', reason });
  expect(await it.ann.call(liftObjection, { groupId, circulationId, note })).toEqual({ state: 'open' });
  expect(await agreeing.stage(groupId)).toBe('agreeing');
});
