import {
  downloadExport,
  exportNominations,
  listNominations,
  mergeNominees,
  readNomination,
  readNominationAnalysis,
} from '@lib/contracts';
import { filled } from './support/nominating';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();
const hour = 3_600_000;

test('the balance counts people once, says who has not answered, and what would be missing now', async () => {
  const { calling, groupId, desk, screen } = await office(world);
  const shared = (party: string) => ({ ...filled(party, 'One Person'), seatGroup: filled(party).seatGroup });
  const [sn, gh] = [await calling.nominate('SN', shared('SN')), await calling.nominate('GH', shared('GH'))];
  await calling.nominate('SK');
  await screen(sn);
  await screen(gh);
  expect((await desk.call(readNomination, { groupId, nominationId: sn })).lookalikes).toMatchObject([
    { id: gh, party: 'GH' },
  ]);
  await desk.call(mergeNominees, { groupId, nominationId: sn, with: gh, reason: 'The same address.' });
  const again = { groupId, nominationId: gh, with: sn, reason: 'So.' };
  expect((await desk.refused(mergeNominees, again)).code).toBe('same-nomination');
  const it = await desk.call(readNominationAnalysis, { groupId });
  expect(it.seatGroups).toEqual([
    {
      seatGroup: 'AFRICA',
      seats: 4,
      standing: 2,
      eligiblePeople: 1,
      eligibleParties: 2,
      needed: 2,
      spare: 0,
      kinds: [],
    },
    {
      seatGroup: 'ASIA_PACIFIC',
      seats: 4,
      standing: 0,
      eligiblePeople: 0,
      eligibleParties: 0,
      needed: 4,
      spare: 0,
      kinds: [],
    },
    {
      seatGroup: 'GRULAC',
      seats: 4,
      standing: 0,
      eligiblePeople: 0,
      eligibleParties: 0,
      needed: 4,
      spare: 0,
      kinds: [],
    },
    {
      seatGroup: 'CEE',
      seats: 2,
      standing: 1,
      eligiblePeople: 0,
      eligibleParties: 0,
      needed: 2,
      spare: 0,
      kinds: [],
    },
    {
      seatGroup: 'WEOG',
      seats: 4,
      standing: 0,
      eligiblePeople: 0,
      eligibleParties: 0,
      needed: 4,
      spare: 0,
      kinds: [],
    },
  ]);
  expect(it.missingNow.find(({ seatGroup }) => seatGroup === 'CEE')).toEqual({
    seatGroup: 'CEE',
    seats: 1,
    kinds: [],
  });
  expect(it.unanswered).toHaveLength(193);
  expect(it.conventions.find(({ convention }) => convention === 'CBD')).toMatchObject({
    ...{ standing: { focal_point: 2, authority: 0 }, eligible: 1 },
  });
  expect(it.perDay.reduce((sum, { received }) => sum + received, 0)).toBe(3);
  // One of the two is nominated by two Parties of different situations, and stands in one place all the same.
  expect(it.cells.reduce((sum, { people }) => sum + people, 0)).toBe(2);
  expect(
    (await desk.call(listNominations, { groupId, status: 'eligible' })).nominations.map(
      ({ sameAs }) => sameAs,
    ),
  ).toEqual([...[[sn], [gh]]]);
});

test('expertise is counted by region as everything else is, of each person once with all that stands of them', async () => {
  const { calling, groupId, desk, check } = await office(world);
  const at = (party: string, conventions: ('CBD' | 'CITES' | 'WHC')[]) => ({
    ...filled(party, `Expert of ${party}`),
    expertise: conventions.map((convention) => ({
      convention,
      level: 'authority' as const,
      evidence: 'So.',
    })),
  });
  const [sn, gh] = [
    await calling.nominate('SN', at('SN', ['CBD'])),
    await calling.nominate('GH', at('GH', ['WHC'])),
  ];
  await calling.nominate('SK', at('SK', ['CITES', 'CBD']));
  await desk.call(mergeNominees, { groupId, nominationId: sn, with: gh, reason: 'One person.' });
  const people = async () => {
    const { cells } = await desk.call(readNominationAnalysis, { groupId });
    return cells.map((it) => [it.region, it.conventions.join(), it.people]);
  };
  expect(await people()).toEqual([
    ['AFR', 'CBD,WHC', 1],
    ['CEE', 'CBD,CITES', 1],
  ]);
  await check(gh, 'acknowledged');
  await check(gh, 'complete');
  await check(gh, 'eligible');
  await check(gh, 'ineligible', 'So.');
  expect(await people()).toEqual([
    ['AFR', 'CBD', 1],
    ['CEE', 'CBD,CITES', 1],
  ]);
});

test('of two eligible Parties of the EU in Central and Eastern Europe one fills a seat, where one of two is set aside', async () => {
  const { calling, groupId, desk, screen } = await office(world);
  await world.query(`update seat_plan set of_which_eu = 1 where group_id = $1 and seat_group = 'CEE'`, [
    groupId,
  ]);
  for (const party of ['SK', 'BG'])
    await screen(await calling.nominate(party, { ...filled(party), seatGroup: 'CEE' }));
  const { seatGroups, missingNow } = await desk.call(readNominationAnalysis, { groupId });
  expect(seatGroups.find(({ seatGroup }) => seatGroup === 'CEE')).toMatchObject({
    ...{ eligibleParties: 2, needed: 1, spare: 1 },
    kinds: [
      { overlay: 'EU', seats: 1, eligibleParties: 2, needed: 0 },
      { overlay: null, seats: 1, eligibleParties: 0, needed: 1 },
    ],
  });
  expect(missingNow.find(({ seatGroup }) => seatGroup === 'CEE')).toEqual({
    ...{ seatGroup: 'CEE', seats: 1, kinds: [{ overlay: null, seats: 1 }] },
  });
});

test('the register is sifted, and answers in time when there are two thousand', async () => {
  const { calling, groupId, callId, desk } = await office(world);
  await calling.nominate('SN', filled('SN', 'Seynabou 100%_Ndiaye'));
  const list = (more: object) => desk.call(listNominations, { groupId, ...more });
  expect((await list({ words: '100%_n' })).total).toBe(1);
  for (const more of [
    { words: '100%x' },
    { region: 'CEE' },
    { seatGroup: 'CEE' },
    { late: 'yes' },
    { status: 'late' },
  ])
    expect((await list(more)).nominations).toEqual([]);
  for (const more of [
    { words: 'sn' },
    { region: 'AFR' },
    { seatGroup: 'AFRICA' },
    { late: 'no' },
    { callId },
    { words: '1' },
  ])
    expect((await list(more)).total).toBe(1);
  await world.sealed(
    groupId,
    `with m as (
       insert into nominee select gen_random_uuid(), chamber_id, group_id, 'N ' || i, title, organization, i || email, phone,
              gender, languages, time_zone, funding_eligible, gen_random_uuid()
         from nominee, generate_series(1, 2000) i where group_id = $1 returning *)
     insert into nomination
     select (jsonb_populate_record(n, jsonb_build_object('id', m.id, 'nominee_id', m.id, 'receipt', 1 + row_number() over (),
            'party', (array['GH','KE','FJ','NP','PE','SK','UA','SE','CA','JP'])[1 + mod(row_number() over (), 10)]))).*
       from nomination n, m where n.group_id = $1`,
    [groupId],
  );
  await world.query('analyze');
  await list({});
  const times = [];
  for (let i = 0; i < 5; i += 1) {
    const from = performance.now();
    const page = await list({});
    times.push(performance.now() - from);
    expect([page.nominations.length, page.total, page.next]).toEqual([50, 2_001, 50]);
  }
  // The aim is 200 ms; a machine that many tests share gets five times that.
  console.info(`register of 2,001: ${Math.round(Math.min(...times))} ms`);
  expect(Math.min(...times)).toBeLessThan(1_000);
});

test('an export is recorded, marked with its reader, for them alone, and holds no formula', async () => {
  const { calling, groupId, desk, head } = await office(world);
  await calling.nominate('SN', filled('SN', '=HYPERLINK("http://evil")'));
  const may = async () => (await desk.call(listNominations, { groupId })).may;
  expect(await may()).toEqual({ enter: true, export: false });
  world.clock.ahead = 49 * hour;
  expect(await may()).toEqual({ enter: true, export: true });
  const take = async (format: 'csv' | 'xlsx') => {
    const { exportId } = await desk.call(exportNominations, { groupId, format, purpose: 'For the meeting.' });
    const got = desk
      .ask(downloadExport, { groupId, exportId })
      .buffer(true)
      .parse((from, done) => {
        const pieces: Buffer[] = [];
        from
          .on('data', (piece: Buffer) => pieces.push(piece))
          .on('end', () => done(null, Buffer.concat(pieces)));
      });
    return { exportId, answer: await got };
  };
  const csv = await take('csv');
  const text = (csv.answer.body as Buffer).toString('utf8');
  expect(text).toContain(`"Taken by Person ${desk.id.slice(0, 4)}, `);
  expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
  const xlsx = await take('xlsx');
  expect((xlsx.answer.body as Buffer).subarray(0, 2).toString()).toBe('PK');
  expect(xlsx.answer.headers['content-disposition']).toContain('.xlsx');
  expect((await head.refused(downloadExport, { groupId, exportId: csv.exportId })).code).toBe('export-over');
  world.clock.ahead += hour;
  expect((await desk.refused(downloadExport, { groupId, exportId: csv.exportId })).code).toBe('export-over');
  const told = await world.query(
    `select e.payload ->> 'purpose' as purpose, e.actor_id as by from journal_entry e join chamber c on c.id = e.group_id
      where c.group_id = $1 and e.type = 'nominations.exported'`,
    [groupId],
  );
  expect(told).toEqual([
    { purpose: 'For the meeting.', by: desk.id },
    { purpose: 'For the meeting.', by: desk.id },
  ]);
});
