import type { TestingModule } from '@nestjs/testing';
import { readHome } from '@lib/contracts';
import { noticed } from './support/noticed';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
let workers: TestingModule[];
beforeAll(async () => {
  workers = await Promise.all([startWorker(), startWorker()]);
});
afterAll(() => Promise.all(workers.map((it) => it.close())));

const group = (stage: 'working' | 'agreeing' = 'working') => noticed(world, workers, stage);

test('a round that opens is a task with its deadline for each member, and for nobody else', async () => {
  const it = await group();
  const press = await world.person(it.groupId, 'observer');
  await it.opens(48);
  const [task] = await it.tasks(it.ann);
  expect(task).toMatchObject({
    kind: 'comment',
    about: { title: 'Advice on key actions', draftId: it.draftId, roundId: it.roundId },
    zone: 'Africa/Dakar',
  });
  expect(task?.dueAt?.getTime()).toBeGreaterThan(Date.now() + 47 * 3_600_000);
  expect(await it.kinds(it.ben)).toEqual(['comment']);
  expect(await it.kinds(it.desk)).toEqual([]);
  expect(await it.kinds(press)).toEqual([]);
});

test('each entry is noticed once by each, however many workers read and however often', async () => {
  const it = await group();
  await Promise.all([it.opens(), it.circulates(), it.ends(), it.closes()]);
  await Promise.all([it.read(), it.read(), it.read()]);
  const mails = await world.query(
    'select person_id, seq, count(*)::int as n from delivery where group_id = $1 group by 1, 2',
    [it.groupId],
  );
  expect(mails).toHaveLength(6); // two formal acts, to two members and the chair
  expect(mails.every(({ n }) => n === 1)).toBe(true);
  const tasks = await world.query(
    'select kind, person_id from task where group_id = $1 order by kind, person_id',
    [it.groupId],
  );
  expect(tasks.filter(({ kind }) => kind === 'comment')).toHaveLength(3);
});

test('what is a month old when it is read is mailed only where it has its time still ahead', async () => {
  const it = await group();
  const mailed = async () => {
    await it.read();
    return (await world.query('select seq from delivery where group_id = $1', [it.groupId])).length;
  };
  const aMonthAgo = async (act: () => Promise<unknown>) => {
    world.clock.ahead = -31 * 86_400_000;
    await act().finally(() => (world.clock.ahead = 0));
  };
  await aMonthAgo(() => it.opens(-1));
  await aMonthAgo(() => it.objects(it.ann.id));
  expect(await mailed()).toBe(0);
  await aMonthAgo(() => it.opens(48));
  expect(await mailed()).toBe(3);
  expect(await it.kinds(it.ann)).toEqual(['comment']);
});

test('what has to be done soonest comes first', async () => {
  const it = await group('agreeing');
  await it.circulates(100);
  await it.opens(20);
  expect(await it.kinds(it.ann)).toEqual(['comment', 'respond']);
});

test('a task is settled by the act itself, for whoever acted', async () => {
  const it = await group('agreeing');
  await it.circulates();
  await it.agrees(it.ann.id);
  expect(await it.kinds(it.ann)).toEqual([]);
  expect(await it.kinds(it.ben)).toEqual(['respond']);
});

test('more time moves the deadline, and does not ask again those who have answered', async () => {
  const it = await group('agreeing');
  await it.circulates(72);
  const [before] = await it.tasks(it.ben);
  await it.agrees(it.ann.id);
  await it.givesMore(120);
  const [after] = await it.tasks(it.ben);
  expect(after?.id).toBe(before?.id);
  expect(Number(after?.dueAt) - Number(before?.dueAt)).toBeGreaterThan(47 * 3_600_000);
  expect(await it.kinds(it.ann)).toEqual([]);
});

test('when the time is over it is nobody else’s turn but the chair’s, and the text comes back to the chair', async () => {
  const it = await group();
  await it.opens();
  await it.ends();
  expect(await it.kinds(it.ann)).toEqual([]);
  expect(await it.kinds(it.chair)).toEqual(['answer']);
  await it.closes();
  expect(await it.kinds(it.chair)).toEqual(['finalise']);
  await it.circulates();
  expect(await it.kinds(it.chair)).toEqual(['respond']);
  await it.objects(it.ann.id);
  expect((await it.kinds(it.chair)).sort()).toEqual(['resolve', 'respond']);
  expect(await it.kinds(it.ann)).toEqual([]);
  await it.takesBack();
  expect(await it.kinds(it.chair)).toEqual(['finalise']);
  expect(await it.kinds(it.ben)).toEqual([]);
});

test('the last objection that is lifted settles what the chair had to resolve, an earlier one does not', async () => {
  const it = await group();
  await it.circulates();
  await it.objects(it.ann.id);
  await it.lifts(it.ann.id, false);
  expect(await it.kinds(it.chair)).toContain('resolve');
  await it.lifts(it.ann.id, true);
  expect(await it.kinds(it.chair)).toEqual(['respond']);
});

test('when the cycle is over nobody has anything more to do in it, and whoever joins finds nothing', async () => {
  const it = await group();
  await Promise.all([it.opens(), it.circulates()]);
  await it.objects(it.ann.id);
  expect((await it.kinds(it.chair)).sort()).toEqual(['comment', 'resolve', 'respond']);
  const advance = (to: 'suspended' | 'terminated') =>
    it.record('cycle.advanced', { from: 'working', to, reason: 'The mandate has ended.' });
  await advance('suspended');
  expect(await it.kinds(it.ben)).toEqual(['comment', 'respond']);
  await advance('terminated');
  for (const person of [it.ann, it.ben, it.chair]) expect(await it.kinds(person)).toEqual([]);
  const cleo = await world.stranger('CR');
  await it.role('role.granted', cleo, 'member');
  expect(await it.kinds(cleo)).toEqual([]);
});

test('whoever joins finds what stands open, and whoever leaves has nothing more to do', async () => {
  const it = await group();
  await it.opens();
  await it.read();
  const cleo = await world.stranger('CR');
  await it.role('role.granted', cleo, 'member');
  expect(await it.kinds(cleo)).toEqual(['comment']);
  await it.role('role.ended', cleo, 'member');
  await it.role('role.granted', cleo, 'observer');
  expect(await it.kinds(cleo)).toEqual([]);
  await it.role('role.granted', cleo, 'member');
  expect(await it.kinds(cleo)).toEqual(['comment']);
});

test('a new chair takes over what the old one had to do, and only what still stands', async () => {
  const it = await group();
  await it.opens();
  await it.ends();
  await it.role('role.ended', it.chair, 'chair');
  await it.role('role.granted', it.ben, 'chair');
  expect(await it.kinds(it.chair)).toEqual([]);
  expect(await it.kinds(it.ben)).toEqual(['answer']);
  await it.closes();
  expect(await it.kinds(it.ben)).toEqual(['finalise']);
});

test('whoever is asked again after leaving and coming back is not asked for what they have answered', async () => {
  const it = await group('agreeing');
  await it.circulates();
  await it.agrees(it.ann.id);
  await it.role('role.ended', it.ann, 'member');
  await it.role('role.granted', it.ann, 'member');
  expect(await it.kinds(it.ann)).toEqual([]);
});

test('what somebody did before leaving is done, also when it is read only after they have left', async () => {
  const it = await group('agreeing');
  await it.circulates();
  expect(await it.kinds(it.ann)).toEqual(['respond']);
  const grant = 'delete from access_grant where person_id = $1 and group_id = $2';
  await world.query(grant, [it.ann.id, it.groupId]);
  await it.agrees(it.ann.id);
  await it.read();
  await it.record('role.ended', { personId: it.ann.id, role: 'member' });
  await it.role('role.granted', it.ann, 'member');
  expect(await it.kinds(it.ann)).toEqual([]);
});

test('nothing crosses groups', async () => {
  const [one, other] = [await group(), await group()];
  await one.opens();
  await one.read();
  expect(await other.kinds(other.ann)).toEqual([]);
  expect((await other.ann.refused(readHome, { groupId: one.groupId })).code).toBe('no-such-group');
});
