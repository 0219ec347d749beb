import {
  consultBureau,
  extendConsultation,
  concludeConsultation,
  giveView,
  makeProposal,
  placeAll,
  readBoard,
  readConsultation,
  readViews,
} from '@lib/contracts';

import { SelectionClock } from '@lib/selection';

import { Selecting } from './support/selecting';
import { startWorker } from './support/workers';
import { consulted } from './support/consulting';
import { profileOf } from './support/seat-profiles';
import { useWorld } from './support/world';

const world = useWorld();
const hour = 3_600_000;
test('the Bureau reads the list as it was sent, with facts; it is locked, and what is done later does not show', async () => {
  const { it, sn, gh, ke, zm, ben, proposalId, read } = await consulted(world);
  const seen = await read(ben);
  expect(seen).toMatchObject({
    n: 1,
    letter: 'A',
    state: 'open',
    own: null,
    may: { answer: true, readViews: false },
  });
  expect(seen?.nominees.map(({ id, place, rank }) => [id, place, rank])).toEqual([
    [gh, 'in', null],
    [ke, 'in', null],
    [sn, 'in', null],
    [zm, 'reserve', 1],
  ]);
  expect(seen?.check).toMatchObject({ verdict: 'fits', seats: { filled: 3, of: 3 } });
  const board = await it.board();
  expect(board).toMatchObject({
    state: 'with_bureau',
    rounds: [{ n: 1, letter: 'A', answers: { waiting: 2 } }],
  });
  const change = { ...it.of, proposalId, in: [sn], reserve: [] };
  expect((await it.desk.refused(placeAll, change, { match: 1 })).code).toBe('board-locked');
  // Another can be prepared meanwhile, and the Bureau sees nothing of it.
  await it.desk.call(makeProposal, { ...it.of, name: 'C', like: proposalId, in: [], reserve: [] });
  expect(await read(ben)).toEqual(seen);
  expect((await ben.refused(readBoard, it.of)).status).toBe(404);
  for (const role of ['chair', 'member', 'observer', 'focalPoint'] as const)
    expect((await (await world.person(it.groupId, role)).refused(readConsultation, it.of)).status).toBe(404);
});

test('what others said is there once one has said it oneself, or the time is over', async () => {
  const { it, ann, ben, roundId, say } = await consulted(world);
  const of = { ...it.of, roundId };
  expect((await ann.refused(readViews, of)).status).toBe(404);
  const wordless = { ...of, answer: 'asks_for_more' as const, about: 'CMS', text: '' };
  expect((await ben.refused(giveView, wordless)).code).toBe('words-missing');
  await say(ben, 'asks_for_more', 'Somebody who has worked with CMS.');
  expect((await ann.refused(readViews, of)).status).toBe(404);
  await say(ann, 'no_objection');
  const { views } = await ann.call(readViews, of);
  expect(views).toMatchObject([
    { name: 'Ann of Ghana', view: { answer: 'no_objection', byLink: false } },
    { name: 'Ben', view: { answer: 'asks_for_more', text: 'Somebody who has worked with CMS.' } },
  ]);
  // Before the end another view takes the place of the first.
  await say(ann, 'comment', 'On second thoughts.');
  expect((await it.board()).rounds[0]?.answers).toMatchObject({
    noObjection: 0,
    comment: 1,
    asksForMore: 1,
    waiting: 0,
  });
  const stranger = await it.bureau(null, 'Came later');
  expect((await stranger.call(readConsultation, it.of)).consultation).toBeNull();
  expect((await stranger.refused(readViews, of)).status).toBe(404);
  expect(
    (await stranger.refused(giveView, { ...of, answer: 'no_objection', about: '', text: '' })).status,
  ).toBe(404);
});

test('whoever has not replied by the date is recorded so by the clock; the outcome is noted after', async () => {
  const { it, ann, ben, roundId, say, proposalId } = await consulted(world);
  await say(ann, 'no_objection');
  const conclude = { ...it.of, roundId, note: 'No objection; one did not reply.', rework: false };
  expect((await it.desk.refused(concludeConsultation, conclude)).code).toBe('consultation-open');
  const extend = (hours: number) => ({
    ...{ ...it.of, roundId, zone: 'UTC', reason: 'A holiday.' },
    endsAt: new Date(Date.now() + world.clock.ahead + hours * hour),
  });
  expect((await it.desk.refused(extendConsultation, extend(12))).code).toBe('never-shortened');
  await it.desk.call(extendConsultation, extend(72));
  world.clock.ahead = 73 * hour;
  await expect(say(ben, 'no_objection')).rejects.toMatchObject({ status: 409, code: 'consultation-over' });
  expect((await it.desk.refused(extendConsultation, extend(12))).code).toBe('consultation-over');
  // The others are there to be read now, whether or not the clock has spoken.
  expect((await ben.call(readViews, { ...it.of, roundId })).views).toHaveLength(2);
  await it.conclude(roundId);
  const { views } = await it.desk.call(readViews, { ...it.of, roundId });
  expect(views.map(({ name, noReply, view }) => [name, noReply, view?.answer ?? null])).toEqual([
    ['Ann of Ghana', false, 'no_objection'],
    ['Ben', true, null],
  ]);
  const board = await it.board();
  expect(board).toMatchObject({
    state: 'consulted',
    rounds: [{ state: 'concluded', answers: { noReply: 1 } }],
  });
  expect(board.proposals.find(({ id }) => id === proposalId)).toMatchObject({ locked: true, rounds: [1] });
});

test('the clock of the worker closes a round that is over, once', async () => {
  const { it, roundId } = await consulted(world);
  await world.sealed(
    it.groupId,
    `update consultation set ends_at = now() - interval '1 minute' where id = $1`,
    [roundId],
  );
  const worker = await startWorker();
  try {
    const clock = worker.get(SelectionClock, { strict: false });
    await Promise.all([clock.endDue(), clock.endDue()]);
  } finally {
    await worker.close();
  }
  const entries = await world.query(
    `select e.payload, e.actor_id from journal_entry e join chamber c on c.id = e.group_id
      where c.group_id = $1 and e.type = 'consultation.closed'`,
    [it.groupId],
  );
  expect(entries).toEqual([{ actor_id: null, payload: { roundId, n: 1, answered: 0, noReply: 2 } }]);
});

test('a list that is reworked is open again, and goes to the Bureau in a new round; the first one stays as it was', async () => {
  const { it, sn, gh, ke, zm, ben, proposalId, roundId, say, ann } = await consulted(world);
  await say(ann, 'no_objection');
  await say(ben, 'asks_for_more', 'More of Zambia.');
  await it.conclude(roundId, true);
  expect(await it.board()).toMatchObject({ state: 'open', proposals: [{ locked: false }] });
  const { revision } = await it.proposal(proposalId);
  await it.desk.call(
    placeAll,
    { ...it.of, proposalId, in: [sn, ke, zm], reserve: [gh] },
    { match: revision },
  );
  const second = await it.consult(proposalId);
  expect(second.n).toBe(2);
  const at = async (n?: number) =>
    (await ben.call(readConsultation, { ...it.of, ...(n === undefined ? {} : { n }) })).consultation;
  expect((await at())?.nominees.find(({ id }) => id === gh)?.place).toBe('reserve');
  expect(await at(1)).toMatchObject({ outcome: { rework: true, note: 'The Bureau was heard.' } });
  expect((await at(1))?.nominees.find(({ id }) => id === gh)?.place).toBe('in');
});

test('nobody is asked where there is nobody, nor without time, nor about what has changed', async () => {
  const it = await Selecting.open(world);
  const [sn = ''] = await it.nominate({ party: 'SN' });
  await it.adopt(profileOf({ AFRICA: 1 }));
  const { proposalId } = await it.propose([sn]);
  const send = (hours: number, revision = 1) => ({
    ...{ ...it.of, proposalId, revision, zone: 'UTC', note: '' },
    endsAt: new Date(Date.now() + hours * hour),
  });
  expect((await it.desk.refused(consultBureau, send(24))).code).toBe('nobody-in-bureau');
  await it.bureau();
  expect((await it.desk.refused(consultBureau, send(-1))).code).toBe('consultation-time');
  expect((await it.desk.refused(consultBureau, send(24, 7))).code).toBe('changed-meanwhile');
  await world.sealed(it.groupId, `update nomination set status = 'withdrawn' where id = $1`, [sn]);
  expect((await it.desk.refused(consultBureau, send(24))).code).toBe('pool-changed');
});
