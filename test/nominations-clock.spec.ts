import { checkNomination, readNomination } from '@lib/contracts';
import { config, theSystem } from '@lib/platform';
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

test('what was asked for and has not come by its time lapses; what is still waited for does not', async () => {
  const { calling, groupId, desk, check, read } = await office(world);
  const ask = async (party: string, hours: number) => {
    const nominationId = await calling.nominate(party);
    await check(nominationId, 'acknowledged');
    const asked = { items: ['cv' as const], until: new Date(Date.now() + hours * hour), zone: 'UTC' };
    await desk.call(checkNomination, { groupId, nominationId, to: 'incomplete', reason: '', asked });
    return nominationId;
  };
  const [past, waited] = [await ask('SN', 1), await ask('GH', 24)];
  const { lapse } = clocksOf(world);
  const states = async () => [(await read(past)).status, (await read(waited)).status];
  await lapse();
  expect(await states()).toEqual(['incomplete', 'incomplete']);
  world.clock.ahead = 2 * hour;
  await lapse();
  expect(await states()).toEqual(['lapsed', 'incomplete']);
  expect(await recorded(groupId, 'nomination.lapsed')).toEqual([{ nominationId: past }]);
});

test('once its time is over, what is known of people by a nomination is erased, and that it was is left', async () => {
  const { calling, groupId, desk, screen } = await office(world);
  const nominationId = await calling.nominate('SN');
  await screen(nominationId);
  const held = () =>
    world.sealed(
      groupId,
      `select (select count(*)::int from nomination_file) as files, (select count(*)::int from nominee_expertise) as expertise,
              (select string_agg(m::text, '') from nominee m) as nominee, (select string_agg(n::text, '') from nomination n) as words`,
    );
  const close = async (daysAgo: number) => {
    await world.query(`update cycle set stage = 'closed' where group_id = $1`, [groupId]);
    world.clock.ahead = -daysAgo * 24 * hour;
    const moved = { from: 'agreed' as const, to: 'closed' as const, reason: '' };
    await world.journal.write(groupId, theSystem, async (page) => page.record('cycle.advanced', moved));
    world.clock.ahead = 0;
  };
  const { erase } = clocksOf(world);
  await close(config.NOMINATION_DAYS - 1);
  await erase();
  expect((await held())[0]).toMatchObject({ files: 2, expertise: 2 });
  world.clock.ahead = 2 * 24 * hour;
  await erase();
  const [left] = await held();
  expect(left).toMatchObject({ files: 0, expertise: 0 });
  for (const said of [left.nominee, left.words])
    expect(said).not.toMatch(/Nominee of SN|Ama Focal|example\.org|Ministry/);
  expect(left.words).toContain('eligible');
  expect(await recorded(groupId, 'nomination.erased')).toEqual([{ nominationId }]);
  const letters = await world.query(
    `select to_name, to_address from letter where about @> $1 and kind like 'nomination-%'`,
    [JSON.stringify({ nominationId })],
  );
  expect(JSON.stringify(letters)).not.toMatch(/Nominee of SN|example\.org/);
  const seen = await desk.call(readNomination, { groupId, nominationId });
  expect(seen).toMatchObject({ party: 'SN', status: 'eligible', receipt: 1, nomineeName: '', filesHeld: [] });
});
