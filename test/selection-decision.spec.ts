import {
  decideComposition,
  publishComposition,
  readBoard,
  readConsultation,
  readDecision,
  readOwnOutcome,
  readSelectionLetters,
  reopenSelection,
  writeSelectionLetter,
} from '@lib/contracts';
import { consulted, decided, explained, publish, published } from './support/deciding';
import { women } from './support/seat-profiles';
import { useWorld } from './support/world';

const world = useWorld();

test('the head decides, on what the Bureau was heard on; the officer alone never does', async () => {
  const { it, decision, bureau } = await consulted(world);
  for (const who of [it.desk, bureau])
    expect((await who.refused(decideComposition, decision)).status).toBe(404);
  const other = await it.propose([]);
  const unheard = { ...decision, proposalId: other.proposalId, revision: 1 };
  expect((await it.head.refused(decideComposition, unheard)).code).toBe('not-consulted');
  const stale = { ...decision, revision: 9 };
  expect((await it.head.refused(decideComposition, stale)).code).toBe('changed-meanwhile');
  await it.head.call(decideComposition, decision);
  expect((await it.head.refused(decideComposition, decision)).code).toBe('not-in-this-selection-state');
  expect((await it.board()).state).toBe('decided');
});

test('what a list misses is given up by name, by so much, and by nobody else’s leave', async () => {
  const { it, decision } = await consulted(world, [women(2, 2)]);
  const given = {
    quota: 'women',
    side: 'min' as const,
    by: 1,
    reason: 'No other woman was nominated for the seat.',
  };
  const refused = await it.head.refused(decideComposition, decision);
  expect(refused).toMatchObject({
    code: 'criteria-not-accepted',
    facts: { missed: [{ quota: 'women', by: 1 }] },
  });
  for (const accepted of [[{ ...given, by: 2 }], [given, { ...given, quota: 'AFRICA' }]])
    expect((await it.head.refused(decideComposition, { ...decision, accepted })).status).toBeGreaterThan(400);
  await it.head.call(decideComposition, { ...decision, accepted: [given] });
  expect((await it.head.call(readDecision, it.of)).decision).toMatchObject({
    ...{
      profileVersion: 1,
      letter: 'A',
      round: 1,
      accepted: [given],
      vacant: 0,
      how: 'As the profile says.',
    },
  });
});

test('a seat that stays vacant is given up as such', async () => {
  const { it, decision } = await consulted(world, [], 1);
  const accepted = [
    { quota: 'ASIA_PACIFIC', side: 'min' as const, by: 1, reason: 'Called again for this region.' },
  ];
  expect((await it.head.refused(decideComposition, { ...decision, accepted })).code).toBe(
    'criteria-not-accepted',
  );
  await it.head.call(decideComposition, { ...decision, accepted, vacant: 1 });
});

test('nothing is published while one nominee has no reason', async () => {
  const prepared = await decided(world);
  const { it, bureau } = prepared;
  const blocked = await it.head.refused(publishComposition, { ...it.of, note: '' });
  expect(blocked).toMatchObject({ status: 409, code: 'reason-missing', facts: { without: 5 } });
  expect(await explained(prepared, 4)).toEqual({ revision: 2, without: 1 });
  expect((await it.head.refused(publishComposition, { ...it.of, note: '' })).facts).toEqual({ without: 1 });
  const { decision, may } = await it.desk.call(readDecision, it.of);
  expect([decision?.without, may]).toEqual([1, { giveReasons: true, publish: false, reopen: false }]);
  expect(
    decision?.outcomes.map(({ party, outcome, rank, category, reason }) => [
      party,
      outcome,
      rank,
      category,
      reason?.code ?? null,
    ]),
  ).toEqual([
    ['FJ', 'selected', null, 'ASIA_PACIFIC', 'balance'],
    ['SN', 'selected', null, 'AFRICA', 'balance'],
    ['GH', 'reserve', 1, null, 'balance'],
    ['NP', 'reserve', 2, null, 'balance'],
    ['KE', 'not_selected', null, null, null],
  ]);
  // The Bureau reads it too, without the file of its own Party.
  await world.query(`update person set party = 'GH' where id = $1`, [bureau.id]);
  const seen = (await bureau.call(readDecision, it.of)).decision;
  expect(seen?.outcomes.map(({ party, rank }) => [party, rank])).toEqual([
    ['FJ', null],
    ['SN', null],
    ['NP', 1],
    ['KE', null],
  ]);
  expect(JSON.stringify(seen)).not.toContain('Efua');
  expect((await it.desk.refused(publishComposition, { ...it.of, note: '' })).status).toBe(404);
});

test('a decision can be taken back before it is published, and the board is open again', async () => {
  const { it, proposalId } = await decided(world);
  await it.head.call(reopenSelection, { ...it.of, reason: 'A nominee has written.' });
  expect(await it.board()).toMatchObject({ state: 'open' });
  expect((await it.head.call(readDecision, it.of)).decision).toBeNull();
  // What the Bureau was heard on stays as it was: a change takes another list, and another round.
  expect(await it.proposal(proposalId)).toMatchObject({ locked: true });
});

test('letters of appointment, of reserve and of regret are prepared, and the secretariat changes them', async () => {
  const { it, sn, bureau } = await published(world);
  const { letters } = await it.desk.call(readSelectionLetters, it.of);
  const toNominees = letters.filter(({ addressee }) => addressee === 'nominee');
  expect(toNominees.map(({ kind, party }) => [kind, party])).toEqual([
    ['appointment', 'FJ'],
    ['appointment', 'SN'],
    ['regret', 'KE'],
    ['reserve', 'GH'],
    ['reserve', 'NP'],
  ]);
  const own = toNominees.find(({ nominationId }) => nominationId === sn);
  expect(own).toMatchObject({ language: 'en', revision: 1, body: expect.stringContaining('Dear Awa Sow') });
  const which = { nominationId: sn, addressee: 'nominee', language: 'en' } as const;
  const change = { ...it.of, ...which, subject: 'Welcome', body: 'Dear Ms Sow, welcome.' };
  expect(await it.desk.call(writeSelectionLetter, change, { match: 1 })).toEqual({ revision: 2 });
  expect((await it.desk.refused(writeSelectionLetter, change, { match: 1 })).code).toBe('changed-meanwhile');
  for (const route of [readSelectionLetters] as const)
    expect((await bureau.refused(route, it.of)).status).toBe(404);
});

test('a Party reads what became of its own nomination, once it is published and not before', async () => {
  const prepared = await decided(world);
  const { it } = prepared;
  const focalPoint = await world.person(it.groupId, 'focalPoint');
  await world.query(`update person set party = 'GH' where id = $1`, [focalPoint.id]);
  expect((await focalPoint.refused(readOwnOutcome, it.of)).status).toBe(404);
  await explained(prepared);
  await publish(prepared);
  const { outcomes } = await focalPoint.call(readOwnOutcome, it.of);
  expect(outcomes).toMatchObject([{ party: 'GH', outcome: 'reserve' }]);
  for (const route of [readBoard, readDecision, readConsultation] as const)
    expect((await focalPoint.refused(route, it.of)).status).toBe(404);
});
