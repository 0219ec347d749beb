import { addEvent, changeEvent, readBackPlan, readEvents, removeEvent } from '@lib/contracts';
import { meetingGroup } from './support/meeting';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const sbi = {
  ...{ name: 'SBI-2', startsOn: '2018-07-09', endsOn: '2018-07-13', place: 'Montreal' },
  ...{ url: 'https://www.cbd.int/meetings/SBI-02', isPublic: true },
};
const names = async (by: Person, groupId: string) =>
  (await by.call(readEvents, { groupId })).events.map(({ name }) => name);

/** A group whose report is due when SBI-2 begins. */
async function group() {
  const it = await meetingGroup(world, 'UTC');
  const [ann] = it.members as [Person];
  await world.query(
    `insert into mandate (group_id, decision, paragraph, tasks, addressees, reports_to, report_due_at, consults, subject_to_resources)
     values ($1, 'XIII/24', '15', '{}', '{}', 'SBI-2', '2018-07-09T10:00:00Z', 'Bureau', true)`,
    [it.groupId],
  );
  return { ...it, ann };
}

test('the desk keeps the calendar of what others do; the group reads it, everybody what is public of it', async () => {
  const { desk, ann, of, groupId } = await group();
  const { eventId } = await desk.call(addEvent, { ...of, ...sbi });
  const blg = { ...sbi, name: 'BLG call', startsOn: '2018-01-25', endsOn: '2018-01-25', isPublic: false };
  const changed = await ann.sees(groupId, {}, () => desk.call(addEvent, { ...of, ...blg }));
  expect(changed).toEqual(expect.arrayContaining(['events']));
  expect(await names(ann, groupId)).toEqual(['BLG call', 'SBI-2']);
  expect((await ann.call(readEvents, of)).mayKeep).toBe(false);
  for (const who of [world.public, await world.stranger(), await world.person(groupId, 'observer')])
    expect(await names(who, groupId)).toEqual(['SBI-2']);
  const moved = { ...of, ...sbi, eventId, startsOn: '2018-07-10' };
  expect(await desk.call(changeEvent, moved, { match: 1 })).toEqual({ version: 2 });
  expect((await desk.refused(changeEvent, moved, { match: 1 })).code).toBe('changed-meanwhile');
  expect((await desk.call(readEvents, of)).events.at(-1)).toEqual({
    ...{ ...sbi, id: eventId, startsOn: '2018-07-10', version: 2 },
  });
  await ann.sees(groupId, {}, () => desk.call(removeEvent, { ...of, eventId }));
  expect(await names(ann, groupId)).toEqual(['BLG call']);
});

test('whoever does not plan meetings keeps no calendar, and an event has days that can be', async () => {
  const { desk, ann, of } = await group();
  expect((await ann.refused(addEvent, { ...of, ...sbi })).status).toBe(403);
  expect((await desk.refused(addEvent, { ...of, ...sbi, endsOn: '2018-07-08' })).code).toBe(
    'event-ends-before',
  );
  expect((await desk.refused(addEvent, { ...of, ...sbi, endsOn: '2018-09-09' })).code).toBe('event-too-long');
  const malformed = await desk.ask(addEvent, {
    ...of,
    ...sbi,
    startsOn: '2018-02-30',
    url: 'javascript:alert(1)',
  });
  expect(malformed.body.faults.map(({ field }: { field: string }) => field)).toEqual(['startsOn', 'url']);
  const { eventId } = await desk.call(addEvent, { ...of, ...sbi });
  const neighbour = await group();
  expect((await neighbour.desk.refused(removeEvent, { ...neighbour.of, eventId })).status).toBe(404);
});

test('the plan is reckoned back from the day of the report, by the procedure of the group and its holidays', async () => {
  const { desk, ann, of, groupId, plan } = await group();
  const holiday = { holidays: [{ on: '2018-07-06', name: 'A holiday' }], commentWorkingDays: 10 };
  await world.query('update working_procedure set settings = settings || $2 where group_id = $1', [
    groupId,
    JSON.stringify(holiday),
  ]);
  await desk.call(addEvent, {
    ...of,
    ...sbi,
    name: 'Another body',
    startsOn: '2018-06-25',
    endsOn: '2018-07-01',
  });
  const { n } = await plan(48);
  const read = await ann.call(readBackPlan, of);
  expect([read.due, read.meetings]).toEqual(['2018-07-09', 4]);
  const last = read.steps.slice(-2);
  expect(last).toMatchObject([
    {
      step: 'circulation',
      from: '2018-06-25',
      to: '2018-06-28',
      least: { n: 3, unit: 'days' },
      events: ['Another body'],
    },
    {
      step: 'delivery',
      from: '2018-06-29',
      to: '2018-07-09',
      holidays: ['A holiday'],
      events: ['Another body'],
    },
  ]);
  // All of it was years ago: what is not done is late, and a meeting that is ahead comes too late.
  expect(read.steps.map(({ state, verdict }) => [state, verdict])).toEqual([
    ...[
      ['done', null],
      ['done', null],
      ['now', 'late'],
    ],
    ...['comments', 'finalising', 'circulation', 'delivery'].map(() => ['ahead', 'late']),
  ]);
  expect(read.lateMeetings).toEqual([{ n, title: 'First online meeting' }]);
  const tried = await ann.call(readBackPlan, { ...of, due: '2099-12-31', meetings: 2 });
  expect(tried).toMatchObject({ due: '2099-12-31', meetings: 2, lateMeetings: [] });
  expect(tried.steps.map(({ verdict }) => verdict)).toEqual([
    null,
    null,
    'fits',
    'fits',
    'fits',
    'fits',
    'fits',
  ]);
  await world.query('update mandate set report_due_at = null where group_id = $1', [groupId]);
  expect(await ann.call(readBackPlan, of)).toMatchObject({ due: null, steps: [] });
});
