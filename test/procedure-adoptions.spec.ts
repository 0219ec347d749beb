import { adoptProcedure, cancelMeeting, type Procedure, readAdoptions, readCycle } from '@lib/contracts';
import { hour, meetingGroup } from './support/meeting';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const record = 'Report of the first meeting, paragraph 7';

/** A group with a meeting that began an hour ago, and its procedure as it stands. */
async function met() {
  const it = await meetingGroup(world, 'UTC');
  const [ann] = it.members as [Person];
  const { meetingId, n } = await it.plan(2);
  world.clock.ahead = 3 * hour;
  const { procedure } = await it.desk.call(readCycle, it.of);
  const adopt = (match: number, more: Partial<Procedure> = {}, by = it.chair, at = meetingId) =>
    by.call(
      adoptProcedure,
      { ...it.of, meetingId: at, procedure: { ...procedure, ...more }, record },
      { match },
    );
  return { ...it, ann, meetingId, n, procedure, adopt };
}

test('a meeting adopts the working procedure: the decision names meeting and record, and stays', async () => {
  const { adopt, ann, of, groupId, procedure, chair } = await met();
  expect(await chair.call(readAdoptions, of)).toMatchObject({
    adoptions: [],
    mayRecord: true,
    meetings: [{ n: 1 }],
  });
  await ann.sees(groupId, {}, () => adopt(1));
  const { adoptions, mayRecord, meetings } = await ann.call(readAdoptions, of);
  expect(adoptions).toMatchObject([
    { version: 1, settings: procedure, record, meeting: { n: 1, title: 'First online meeting' } },
  ]);
  expect([mayRecord, meetings]).toEqual([false, []]);
  await expect(adopt(1)).rejects.toMatchObject({ code: 'procedure-adopted' });
  const rewritten = `update procedure_adoption set record = 'x' where group_id = $1`;
  await expect(world.query(rewritten, [groupId])).rejects.toThrow('never changes');
});

test('with changes it is the next version, which holds from then on; nobody adopts over another', async () => {
  const { adopt, ann, of, desk } = await met();
  await adopt(1);
  expect(await adopt(1, { silenceHours: 168 }, desk)).toEqual({ version: 2 });
  const cycle = await ann.call(readCycle, of);
  expect([cycle.procedureVersion, cycle.procedure.silenceHours]).toEqual([2, 168]);
  await expect(adopt(1, { picks: 9 })).rejects.toMatchObject({ code: 'changed-meanwhile' });
  await expect(adopt(2, { silenceHours: 71 })).rejects.toMatchObject({ code: 'malformed' });
  expect(
    (await ann.call(readAdoptions, of)).adoptions.map((it) => [it.version, it.settings.silenceHours]),
  ).toEqual([
    [2, 168],
    [1, 72],
  ]);
});

test('what has not begun, was cancelled or is not of the group has adopted nothing; members record nothing', async () => {
  const { adopt, ann, plan, desk, of, chair } = await met();
  await expect(adopt(1, {}, ann)).rejects.toMatchObject({ status: 403 });
  const ahead = await plan(48);
  await expect(adopt(1, {}, chair, ahead.meetingId)).rejects.toMatchObject({ code: 'meeting-not-begun' });
  await desk.call(cancelMeeting, { ...of, meetingId: ahead.meetingId, reason: 'So.' });
  await expect(adopt(1, {}, chair, ahead.meetingId)).rejects.toMatchObject({ code: 'meeting-not-begun' });
  const neighbour = await met();
  await expect(adopt(1, {}, chair, neighbour.meetingId)).rejects.toMatchObject({ status: 404 });
});
