import { clocksOf } from './support/clocks';
import { speaking } from './support/focal-points';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();
const hour = 3_600_000;

/** What a group's chamber has of a kind, in the order in which it was recorded. */
const recorded = async (groupId: string, type: string) =>
  (
    await world.query(
      `select e.payload from journal_entry e join chamber c on c.id = e.group_id
        where c.group_id = $1 and e.type = $2 order by e.seq`,
      [groupId, type],
    )
  ).map(({ payload }) => payload);
/** The reminders that went to those who speak in this group. */
const remindersIn = (groupId: string) =>
  world.query(
    `select party, about ->> 'callId' as "callId" from letter
      where kind = 'nomination-reminder' and journal_id = $1::uuid and to_address like '%' || $1::text || '%'
      order by created_at, party`,
    [groupId],
  );

test('Parties that have not nominated are reminded at half time and five days before the end, once each', async () => {
  const { calling, groupId, callId, desk } = await office(world, { closesIn: 300 });
  const focal = await speaking(desk, groupId, 'SN', 'GH');
  await calling.nominate('SN');
  const { remind } = clocksOf(world);
  const once = [{ party: 'GH', callId }];
  for (const [at, expected] of [
    [149, []],
    [150, once],
    [181, [...once, ...once]],
    [299, [...once, ...once]],
    [301, [...once, ...once]],
  ] as const) {
    world.clock.ahead = at * hour;
    await remind();
    expect(await remindersIn(groupId)).toEqual(expected);
  }
  const told = await recorded(groupId, 'nominations.reminded');
  expect(told.map(({ which }) => which)).toEqual(['half-time', 'five-days']);
  for (const { parties } of told) {
    expect(parties).toContain('GH');
    expect(parties).not.toContain('SN');
  }
  world.clock.ahead = 0;
  await focal.silence();
});

test('of a supplementary call no Party is reminded that has nominated under the first', async () => {
  const { calling, groupId, desk } = await office(world);
  const focal = await speaking(desk, groupId, 'SK', 'UA', 'SN');
  await calling.nominate('SK');
  const recipients = [{ to: 'regions', regions: ['CEE'] }];
  const callId = await calling.another({ kind: 'supplementary_call', recipients, closesIn: 3 });
  world.clock.ahead = 2 * hour;
  await clocksOf(world).remind();
  expect(await remindersIn(groupId)).toEqual([{ party: 'UA', callId }]);
  world.clock.ahead = 0;
  await focal.silence();
});
