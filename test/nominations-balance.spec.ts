import { listNominations, mergeNominees, readNomination, readNominationAnalysis } from '@lib/contracts';
import { filled } from './support/nominating';
import { office } from './support/office';
import { useWorld } from './support/world';

const world = useWorld();

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
