import { randomUUID } from 'node:crypto';
import {
  advanceStage,
  editProcedure,
  listGroups,
  readCycle,
  readGroup,
  readRoster,
  suspendCycle,
} from '@lib/contracts';
import { advanceCycle, Cycles } from '@lib/groups';
import { theSystem } from '@lib/platform';
import { Founded, newGroup, procedure, seatNumbers } from './support/founded';
import { useWorld } from './support/world';

const world = useWorld();
const founded = new Founded(world);

test('a group is founded with a mandate, seats and a cycle at its beginning', async () => {
  const groupId = await founded.group();
  const head = await founded.head(groupId);
  const { mandate } = newGroup();
  expect(await head.call(readGroup, { groupId })).toMatchObject({
    stage: 'draft',
    mandate,
    seats: [seatNumbers('AFRICA', 2), seatNumbers('WEOG', 2, 1, 1)],
  });
  const cycle = await head.call(readCycle, { groupId });
  expect(cycle).toMatchObject({ procedure, procedureVersion: 1, next: ['calling', 'terminated'] });
  expect(cycle.steps.map(({ state }) => state)).toEqual(['now', ...Array<string>(8).fill('ahead')]);
});

test('the public sees a group once nominations are called for', async () => {
  const groupId = await founded.group();
  const seen = async () => (await world.public.call(listGroups, {})).groups.some(({ id }) => id === groupId);
  expect(await seen()).toBe(false);
  expect((await world.public.refused(readGroup, { groupId })).status).toBe(404);
  await founded.the(Cycles).advance(theSystem, { groupId, to: 'calling', reason: '' });
  expect(await seen()).toBe(true);
  expect(await world.public.call(readGroup, { groupId })).toMatchObject({ stage: 'calling' });
  expect((await world.public.refused(readRoster, { groupId })).status).toBe(404);
});

test('the head takes the cycle from step to step; nobody else, and no step is left out', async () => {
  const groupId = await world.group('draft');
  const head = await world.person(groupId, 'head');
  const secretariat = await world.person(groupId, 'secretariat');
  const member = await world.person(groupId, 'member');
  const to = 'calling' as const;
  expect(await secretariat.refused(advanceStage, { groupId, to, reason: '' })).toMatchObject({ status: 403 });
  expect(await member.refused(advanceStage, { groupId, to, reason: '' })).toMatchObject({ status: 403 });
  expect(await head.refused(advanceStage, { groupId, to: 'working', reason: '' })).toMatchObject({
    code: 'no-such-step',
    facts: { stage: 'draft' },
  });
  for (const stage of ['calling', 'selecting', 'constituted', 'working'] as const)
    expect(await head.call(advanceStage, { groupId, to: stage, reason: '' })).toEqual({ stage });
  expect(await founded.told(groupId)).toEqual(Array(4).fill('cycle.advanced'));
});

test('everyone around the group sees the cycle move', async () => {
  const groupId = await world.group('constituted');
  const [head, member] = [await world.person(groupId, 'head'), await world.person(groupId, 'member')];
  const changed = await member.sees(groupId, {}, () =>
    head.call(advanceStage, { groupId, to: 'working', reason: 'First meeting.' }),
  );
  expect(changed).toEqual(expect.arrayContaining(['group', 'cycle']));
  expect(await member.call(readCycle, { groupId })).toMatchObject({
    stage: 'working',
    stageReason: 'First meeting.',
    next: [],
  });
});

test('a request to advance that comes again advances once', async () => {
  const groupId = await world.group('draft');
  const head = await world.person(groupId, 'head');
  const key = randomUUID();
  const ask = { groupId, to: 'calling' as const, reason: '' };
  const [first, again] = [
    await head.call(advanceStage, ask, { key }),
    await head.call(advanceStage, ask, { key }),
  ];
  expect(again).toEqual(first);
  expect(await founded.told(groupId)).toEqual(['cycle.advanced']);
});

test('the work is suspended with a reason, and taken up where it was', async () => {
  const groupId = await world.group('working');
  const [head, chair] = [await world.person(groupId, 'head'), await world.person(groupId, 'chair')];
  const reason = 'No resources.';
  expect(await chair.refused(suspendCycle, { groupId, to: 'suspended', reason })).toMatchObject({
    status: 403,
  });
  await head.call(suspendCycle, { groupId, to: 'suspended', reason });
  expect(await chair.call(readCycle, { groupId })).toMatchObject({ stage: 'suspended', stageReason: reason });
  await head.call(suspendCycle, { groupId, to: 'working', reason: 'They came.' });
  await head.call(suspendCycle, { groupId, to: 'terminated', reason: 'The mandate ended.' });
  expect(await head.refused(suspendCycle, { groupId, to: 'working', reason })).toMatchObject({
    code: 'no-such-step',
  });
});

test('agreement is not declared by hand: not by the chair, not while silence runs', async () => {
  const groupId = await world.group('agreeing');
  const chair = await world.person(groupId, 'chair');
  for (const to of ['agreed', 'working', 'terminated'] as const)
    expect(await chair.refused(advanceStage, { groupId, to, reason: 'Now.' })).toMatchObject({
      code: 'no-such-step',
    });
  expect(await chair.call(readCycle, { groupId })).toMatchObject({ stage: 'agreeing', next: [] });
});

test('a part of another command takes the cycle on, or refuses the whole of it', async () => {
  const groupId = await world.group('working');
  await world.journal.write(groupId, theSystem, (page) => advanceCycle(page, 'agreeing', ''));
  await expect(
    world.journal.write(groupId, theSystem, (page) => advanceCycle(page, 'closed', '')),
  ).rejects.toMatchObject({ code: 'no-such-step' });
  const [cycle] = await world.query('select stage from cycle where group_id = $1', [groupId]);
  expect(cycle).toEqual({ stage: 'agreeing' });
});

test('the working procedure is set before the call, by whoever read its last version', async () => {
  const groupId = await founded.group();
  const head = await founded.head(groupId);
  const explicit = { ...procedure, agreement: 'explicit' as const };
  const edit = (match?: number) =>
    head.ask(editProcedure, { groupId, procedure: explicit }, match === undefined ? {} : { match });
  expect((await edit()).status).toBe(428);
  expect((await edit(1)).body).toEqual({ version: 2 });
  const late = await edit(1);
  expect([late.status, late.body.facts]).toEqual([412, { version: 2, procedure: explicit }]);
  await head.call(advanceStage, { groupId, to: 'calling', reason: '' });
  expect((await edit(2)).status).toBe(403);
});

test('silence of less than 72 hours is refused, with the field and the reason', async () => {
  const groupId = await founded.group();
  const head = await founded.head(groupId);
  const short = { ...procedure, silenceHours: 71 };
  expect(
    (await head.ask(editProcedure, { groupId, procedure: short }, { match: 1 })).body.faults,
  ).toMatchObject([{ field: 'procedure.silenceHours', sentence: expect.stringContaining('72 hours') }]);
});

test('what is not the own group has no cycle and no roster', async () => {
  const [here, there] = [await world.group('working'), await world.group('working')];
  const member = await world.person(here, 'member');
  for (const route of [readCycle, readRoster]) {
    const foreign = await member.refused(route, { groupId: there });
    const unknown = await member.refused(route, { groupId: randomUUID() });
    expect({ ...foreign, reference: '' }).toEqual({ ...unknown, reference: '' });
    expect(foreign.status).toBe(404);
  }
});
