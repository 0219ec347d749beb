import {
  Language,
  makeProposal,
  openSeats,
  placeAll,
  placeNominee,
  ProfileFault,
  readBoard,
  readSeatProfiles,
  writeSeatProfile,
} from '@lib/contracts';
import { wordsOfFaults } from './support/fault-words';
import type { Refused } from './support/person';
import { profileOf, women } from './support/seat-profiles';
import { Selecting } from './support/selecting';
import { useWorld } from './support/world';

const world = useWorld();

async function withFour() {
  const it = await Selecting.open(world);
  const ids = await it.nominate(
    { party: 'SN' },
    { party: 'GH', gender: 'man' },
    { party: 'KE', gender: null },
    { party: 'FJ', gender: 'man' },
  );
  const [sn = '', gh = '', ke = '', fj = ''] = ids;
  await it.adopt(profileOf({ AFRICA: 2, ASIA_PACIFIC: 1 }, { quotas: [women(1, 3)] }));
  return { it, sn, gh, ke, fj };
}

test('the board shows whoever is complete, with facts and how each stands, and counts who is not on it', async () => {
  const it = await Selecting.open(world);
  const [chosen, pending] = await it.nominate(
    { party: 'SN', expertise: ['CBD', 'CMS'] },
    { party: 'GH', disclosure: 'submitted' },
    { party: 'KE', status: 'withdrawn' },
    { party: 'FJ', status: 'complete' },
    { party: 'NP', status: 'ineligible' },
    { party: 'CR', status: 'received' },
    { party: 'PE', hasLetter: false },
  );
  const empty = await it.board();
  expect(empty).toMatchObject({ state: 'open', profile: null, proposals: [], rounds: [], announced: null });
  await it.adopt(profileOf({ AFRICA: 1 }));
  const { nominees, offBoard, pool, may } = await it.board();
  expect(nominees.map(({ party, standing }) => [party, standing])).toEqual([
    ['GH', 'conflict_pending'],
    ['KE', 'withdrawn'],
    ['SN', 'choosable'],
    ['FJ', 'unscreened'],
    ['NP', 'ineligible'],
  ]);
  expect(nominees.find(({ id }) => id === chosen)).toMatchObject({
    ...{ seats: ['AFRICA'], seatsReason: null, ldc: true, files: ['letter', 'cv'] },
    expertise: [
      { convention: 'CBD', level: 'authority' },
      { convention: 'CMS', level: 'authority' },
    ],
  });
  expect(JSON.stringify(nominees)).not.toMatch(/score|merit|points|@/);
  expect(offBoard).toEqual({ byStatus: { received: 1, eligible: 1 }, withoutLetter: 1 });
  expect(pool.choosable).toBe(1);
  expect(may).toEqual({ propose: true, send: true, conclude: false, decide: false, publish: false });
  const refused = await it.desk.refused(makeProposal, {
    ...{ ...it.of, name: 'With Ghana', like: null, in: [pending ?? ''], reserve: [] },
  });
  expect(refused).toMatchObject({ status: 422, code: 'not-choosable' });
});

test('a proposal says of every criterion how it stands, and whether it can still be met', async () => {
  const { it, sn, gh, ke, fj } = await withFour();
  const { proposalId } = await it.propose([gh]);
  const criteria = async () => {
    const { check } = await it.proposal(proposalId);
    return [
      check?.verdict,
      ...(check?.criteria.map(({ id, count, state }) => `${id} ${String(count)} ${state}`) ?? []),
    ];
  };
  expect(await criteria()).toEqual(['open', 'AFRICA 1 short', 'ASIA_PACIFIC 0 short', 'women 0 short']);
  const set = (inside: string[], match: number) =>
    it.desk.call(placeAll, { ...it.of, proposalId, in: inside, reserve: [] }, { match });
  await set([gh, ke, fj], 1);
  expect(await criteria()).toEqual(['breaks', 'AFRICA 2 met', 'ASIA_PACIFIC 1 met', 'women 0 lost']);
  // Gender that was not stated is nobody's to fill in: the count says how many more it may be.
  const { check } = await it.proposal(proposalId);
  expect(check?.criteria.find(({ id }) => id === 'women')).toMatchObject({ count: 0, unstated: 1 });
  await set([sn, gh, ke], 2);
  expect(await criteria()).toEqual(['breaks', 'AFRICA 3 over', 'ASIA_PACIFIC 0 lost', 'women 1 met']);
  await set([sn, gh, fj], 3);
  expect(await criteria()).toEqual(['fits', 'AFRICA 2 met', 'ASIA_PACIFIC 1 met', 'women 1 met']);
});

test('two who move one nominee meet openly: the second is told who moved it, where to, and when', async () => {
  const { it, sn, gh } = await withFour();
  const { proposalId } = await it.propose([]);
  const place = (nominationId: string, to: 'in' | 'reserve' | 'out') => ({
    ...{ ...it.of, proposalId, nominationId, place: to },
  });
  const first = await it.head.call(placeNominee, place(sn, 'reserve'), { match: 0 });
  expect(first.placed).toMatchObject({ nominee: sn, place: 'reserve', rank: 1, revision: 1 });
  const [{ name }] = await world.query('select name from person where id = $1', [it.head.id]);
  const second = await it.desk.refused(placeNominee, place(sn, 'in'), { match: 0 });
  expect(second).toMatchObject({ status: 412, code: 'changed-meanwhile' });
  expect(second.facts).toMatchObject({
    place: 'reserve',
    by: name,
    revision: 1,
    at: first.placed.at.toISOString(),
  });
  // Other rows are nobody's conflict; and whoever has seen the new place may move on from it.
  await it.desk.call(placeNominee, place(gh, 'in'), { match: 0 });
  await it.desk.call(placeNominee, place(sn, 'in'), { match: 1 });
  const { places, revision } = await it.proposal(proposalId);
  expect(places.map(({ nominee, place: at }) => [nominee, at])).toEqual(
    expect.arrayContaining([
      [sn, 'in'],
      [gh, 'in'],
    ]),
  );
  const late = { ...it.of, proposalId, in: [], reserve: [] };
  expect((await it.desk.refused(placeAll, late, { match: revision - 1 })).facts).toMatchObject({ revision });
});

test('when the pool or the profile changes, what was set before is stale until it is set again', async () => {
  const { it, sn, gh, fj } = await withFour();
  const { proposalId } = await it.propose([sn, gh, fj]);
  const { version } = (await it.board()).pool;
  expect((await it.proposal(proposalId)).stale).toBe(false);
  await world.sealed(it.groupId, `update nomination set status = 'withdrawn' where id = $1`, [gh]);
  const stale = await it.proposal(proposalId);
  expect(stale).toMatchObject({ stale: true, check: { verdict: 'breaks', notThere: [gh] } });
  expect((await it.board()).pool.version).not.toBe(version);
  await it.desk.call(
    placeAll,
    { ...it.of, proposalId, in: [sn, fj], reserve: [] },
    { match: stale.revision },
  );
  expect((await it.proposal(proposalId)).stale).toBe(false);
  await it.adopt(profileOf({ AFRICA: 1, ASIA_PACIFIC: 1 }));
  expect((await it.proposal(proposalId)).stale).toBe(true);
});

test('seats are opened to one nominee by hand, with a reason; none is where the profile has none', async () => {
  const it = await Selecting.open(world);
  const [jp = ''] = await it.nominate({ party: 'JP' });
  await it.adopt(profileOf({ AFRICA: 1, WEOG: 1 }));
  const { proposalId } = await it.propose([jp]);
  expect((await it.proposal(proposalId)).check).toMatchObject({ verdict: 'breaks', unseated: [jp] });
  const open = (seats: string[] | null) => ({
    ...{ ...it.of, nominationId: jp, seats, reason: 'Japan sits with JUSCANZ.' },
  });
  expect((await it.desk.refused(openSeats, open(['NOWHERE']))).code).toBe('no-such-category');
  await it.desk.call(openSeats, open(['WEOG']));
  const [nominee] = (await it.board()).nominees;
  expect(nominee).toMatchObject({ seats: ['WEOG'], seatsReason: 'Japan sits with JUSCANZ.' });
  expect((await it.proposal(proposalId)).check?.members).toEqual([{ nominee: jp, category: 'WEOG' }]);
  await it.desk.call(openSeats, open(null));
  expect((await it.board()).nominees[0]).toMatchObject({ seats: [], seatsReason: null });
});

test('faults of a profile stand beside their row before anything is solved, and keep it from being adopted', async () => {
  const it = await Selecting.open(world);
  await it.nominate({ party: 'SN' });
  const { preset, profiles } = await it.desk.call(readSeatProfiles, it.of);
  expect([preset.seats, preset.quotas.length, profiles]).toEqual([19, 9, []]);
  const broken = profileOf({ AFRICA: 2 }, { quotas: [{ ...women(3, 2), max: 1 }] });
  const write = (match: number) => it.desk.ask(writeSeatProfile, { ...it.of, profile: broken }, { match });
  expect((await write(0)).body).toMatchObject({
    ...{ version: 1, revision: 1 },
    faults: [
      {
        ...{ of: 'quota', id: 'women', kind: 'malformed', code: 'min-above-max' },
        ...{ values: { min: 3, max: 1 }, sentence: expect.stringContaining('above the maximum') },
      },
    ],
  });
  expect((await write(0)).body).toMatchObject({ code: 'changed-meanwhile', facts: { revision: 1 } });
  const refused = await it.adopt(broken).catch((fault: unknown) => fault as Refused);
  expect(refused).toMatchObject({ code: 'profile-at-fault', facts: { faults: [{ code: 'min-above-max' }] } });
  const words = await wordsOfFaults();
  const [found] = (refused as Refused).facts?.['faults'] as unknown[];
  const said = Language.options.map((language) => words(language, ProfileFault.parse(found)));
  for (const it of said) expect(it.replace(/[^\d]+/g, ' ').trim()).toBe('3 1');
  expect(new Set(said).size).toBe(Language.options.length);
  await it.adopt(profileOf({ AFRICA: 2 }));
  const { profile } = await it.desk.call(readBoard, it.of);
  expect(profile).toMatchObject({
    ...{ version: 1, adoptedOn: '2026-01-05', revision: 3 },
    faults: [{ of: 'quota', id: 'AFRICA', kind: 'impossible' }],
  });
  await expect(
    world.sealed(it.groupId, `update seat_profile set note = '' where group_id = $1`, [it.groupId]),
  ).rejects.toThrow('never changes');
});

test('an open selection is nobody else’s: not the chair’s, not the Bureau’s, and not before its stage', async () => {
  const { it } = await withFour();
  for (const role of ['chair', 'member', 'observer', 'bureau', 'focalPoint'] as const) {
    const who = await world.person(it.groupId, role);
    expect((await who.refused(readBoard, it.of)).status).toBe(404);
  }
  const early = await Selecting.open(world, 'calling');
  expect((await early.board()).may.propose).toBe(false);
  const make = { ...early.of, name: 'Too early', like: null, in: [], reserve: [] };
  expect(await early.desk.refused(makeProposal, make)).toMatchObject({ status: 404 });
});
