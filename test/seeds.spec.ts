import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { houseId, readBackPlan, readCycle, readEvents, readGroup, readRoster } from '@lib/contracts';
import { seed } from '../seeds/seed';
import { Seeded } from './support/seeded';
import { useWorld } from './support/world';

const world = useWorld();
const seeded = new Seeded(world);

const entriesOf = (groupId: string, type: string) =>
  world.query('select at, payload from journal_entry where group_id = $1 and type = $2 order by seq', [
    groupId,
    type,
  ]);

describe('the seeded cycle of 2017–2018', () => {
  test('has nineteen seats in six groups, all of them taken', async () => {
    const here = { groupId: await seeded.groupId('iag-syn') };
    const member = await seeded.person('member');
    const { seats } = await member.call(readGroup, here);
    expect(seats.map((it) => [it.seatGroup, it.seats, it.ofWhichEu, it.ofWhichJuscanz])).toEqual([
      ['AFRICA', 4, 0, 0],
      ['ASIA_PACIFIC', 4, 0, 0],
      ['GRULAC', 4, 0, 0],
      ['CEE', 2, 1, 0],
      ['WEOG', 4, 2, 2],
      ['EUROPEAN_COMMISSION', 1, 0, 0],
    ]);
    const { members, vacant } = await member.call(readRoster, here);
    expect([members.length, vacant]).toEqual([19, []]);
    expect(new Set(members.map(({ party }) => party)).size).toBe(19);
  });

  test('four seats are tied to the European Union, across two regions and the Commission', async () => {
    const { members } = await (
      await seeded.person('member')
    ).call(readRoster, { groupId: await seeded.groupId('iag-syn') });
    const of = (overlay: 'EU' | 'JUSCANZ') =>
      members.filter(({ overlays }) => overlays.includes(overlay)).map(({ seatGroup }) => seatGroup);
    expect(of('EU')).toEqual(['CEE', 'WEOG', 'WEOG', 'EUROPEAN_COMMISSION']);
    expect(of('JUSCANZ')).toEqual(['WEOG', 'WEOG']);
  });

  test('its mandate is that of decision XIII/24, paragraph 15', async () => {
    const { mandate, stage } = await (
      await seeded.person('member')
    ).call(readGroup, { groupId: await seeded.groupId('iag-syn') });
    expect(mandate).toMatchObject({ decision: 'XIII/24', paragraph: '15', subjectToResources: true });
    expect([mandate.tasks.length, mandate.addressees.length]).toEqual([2, 3]);
    expect(mandate.reportsTo).toContain('Subsidiary Body on Implementation');
    expect(mandate.reportDueAt?.toISOString().slice(0, 10)).toBe('2018-07-09');
    expect(stage).toBe('working');
  });

  test('67 days lay between the call and the composition, and its entries bear the real dates', async () => {
    const moves = await entriesOf(await seeded.groupId('iag-syn'), 'cycle.advanced');
    expect(moves.map(({ at, payload }) => [payload.to, at.toISOString().slice(0, 10)])).toEqual([
      ['calling', '2017-08-28'],
      ['selecting', '2017-10-19'],
      ['constituted', '2017-11-03'],
      ['working', '2017-12-07'],
    ]);
    const [call, , composition] = moves.map(({ at }) => at.getTime());
    expect((composition - call) / 86_400_000).toBe(67);
  });

  test('what no document dates stays undated, and the text is what is being worked on', async () => {
    const { steps } = await (
      await seeded.person('member')
    ).call(readCycle, { groupId: await seeded.groupId('iag-syn') });
    const undated = steps.filter(({ from, to }) => from === null && to === null).map(({ step }) => step);
    expect(undated).toEqual(['chair', 'priorities']);
    expect(steps.find(({ state }) => state === 'now')).toMatchObject({ step: 'draft-advice' });
  });

  test('Mexico has the chair; of its people only the chair is real, and marked so', async () => {
    const { members, staff } = await (
      await seeded.person('member')
    ).call(readRoster, { groupId: await seeded.groupId('iag-syn') });
    expect(members.filter(({ office }) => office !== null)).toMatchObject([{ party: 'MX', office: 'chair' }]);
    expect(members.filter(({ sample }) => !sample).map(({ party }) => party)).toEqual(['MX']);
    expect(staff.map(({ roles, sample }) => [...roles, sample])).toEqual([
      ['head', true],
      ['secretariat', true],
      ['bureau', true],
      ['bureau', true],
      ['bureau', true],
      ['observer', true],
      ['observer', true],
    ]);
  });

  test('others meet when they did, and the plan is reckoned back from the beginning of SBI-2', async () => {
    const here = { groupId: await seeded.groupId('iag-syn') };
    const { events } = await world.public.call(readEvents, here);
    expect(events.map(({ name, startsOn, endsOn }) => [name.split(',')[0], startsOn, endsOn])).toEqual([
      ['BLG-12', '2017-09-28', '2017-09-28'],
      ['SBSTTA-21', '2017-12-11', '2017-12-14'],
      ['SBI-2', '2018-07-09', '2018-07-13'],
      ['BLG-13', '2018-09-18', '2018-09-19'],
      ['COP-14', '2018-11-17', '2018-11-29'],
    ]);
    const { due, steps } = await (await seeded.person('member')).call(readBackPlan, here);
    expect([due, steps.at(-1)?.to, steps.at(-1)?.events]).toEqual(['2018-07-09', '2018-07-09', ['SBI-2']]);
  });

  test('nobody can be reached outside of the demonstration', async () => {
    const addresses = await world.query(
      `select a.email from person_address a join person p on p.id = a.person_id
        where a.email not like '%@example.org'`,
    );
    expect(addresses.length).toBeGreaterThanOrEqual(24);
    for (const { email } of addresses) expect(email).toMatch(/@demo\.consilia\.example$/);
  });

  test('an administrator is in no group', async () => {
    const admin = await seeded.person('admin');
    const [person] = await world.query('select admin from person where id = $1', [admin.id]);
    const grants = await world.query('select role from access_grant where person_id = $1', [admin.id]);
    expect([person, grants]).toEqual([{ admin: true }, []]);
  });
});

const contents = `
  select h.group_id, h.seq, h.hash, (select count(*) from comment c where c.group_id = h.group_id) as comments,
         (select count(*) from person_address where email like '%@demo.consilia.example') as people
    from journal_head h left join chamber c on c.id = h.group_id
    join advisory_group g on g.id = coalesce(c.group_id, h.group_id)
   where g.slug in ('iag-syn', 'iag-pollinators') order by h.group_id`;

test('seeding a second time changes nothing', async () => {
  const before = await world.query(contents);
  expect(await seed(world.app)).toEqual([]);
  expect(await world.query(contents)).toEqual(before);
});

test('the journals of the seeds are whole, from the first entry to the last', async () => {
  const groups = [await seeded.groupId('iag-syn'), await seeded.groupId('iag-pollinators')];
  const [chamber] = await world.query('select id from chamber where group_id = $1', [groups[0]]);
  const journals = [...groups, chamber.id, houseId];
  const { stdout } = await promisify(execFile)('node', ['scripts/verify.mjs', ...journals]);
  for (const id of journals) expect(stdout).toMatch(new RegExp(`${id}: [1-9]\\d* entries`));
});
