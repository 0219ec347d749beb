import {
  listCompositions,
  readBoard,
  readChairElections,
  readConsultation,
  readDecision,
  readSelectionLetters,
  readViews,
} from '@lib/contracts';
import { Seeded } from './support/seeded';
import { useWorld } from './support/world';

const world = useWorld();
const seeded = new Seeded(world);
const of = async () => ({ groupId: await seeded.groupId('iag-syn') });

test('the seeded selection has two lists, of which one was sent to the Bureau, and keeps every criterion', async () => {
  const board = await (await seeded.person('secretariat')).call(readBoard, await of());
  expect(board).toMatchObject({
    state: 'published',
    announced: { version: 1 },
    profile: { version: 1, faults: [] },
  });
  expect(board.proposals.map(({ letter, rounds }) => [letter, rounds])).toEqual([
    ['A', []],
    ['B', [1]],
  ]);
  const [first, second] = board.proposals;
  expect(second?.check).toMatchObject({ verdict: 'fits', seats: { filled: 19, of: 19 } });
  expect(first?.check?.verdict).toBe('breaks');
  expect(board.rounds).toMatchObject([
    { letter: 'B', state: 'concluded', answers: { noObjection: 1, asksForMore: 1, noReply: 1 } },
  ]);
  expect(board.offBoard.withoutLetter).toBe(2);
});

test('its Bureau was asked, and each of it reads the list without what is of their own Party', async () => {
  const here = await of();
  const desk = await seeded.person('secretariat');
  const { consultation } = await desk.call(readConsultation, here);
  expect(consultation).toMatchObject({ n: 1, outcome: { rework: false } });
  const { views } = await desk.call(readViews, { ...here, roundId: consultation?.id ?? '' });
  expect(views.filter(({ noReply }) => noReply)).toHaveLength(1);
  // It is over for the Bureau; but reasons and reserves stay there to be read.
  const costaRica = await seeded.person('bureau2');
  expect((await costaRica.refused(readConsultation, here)).status).toBe(404);
  const seen = (await costaRica.call(readDecision, here)).decision;
  expect(seen?.outcomes.some(({ party }) => party === 'CR')).toBe(false);
  expect(seen?.outcomes.some(({ party }) => party === 'MX')).toBe(true);
});

test('it was decided on 3 November 2017, with a reason for everyone, and letters were prepared', async () => {
  const here = await of();
  const head = await seeded.person('head');
  const { decision } = await head.call(readDecision, here);
  if (!decision) throw new Error('There is no decision.');
  expect(decision.decidedAt.toISOString().slice(0, 10)).toBe('2017-11-03');
  expect(decision).toMatchObject({ letter: 'B', round: 1, accepted: [], vacant: 0, without: 0 });
  for (const { reason } of decision.outcomes) expect(reason?.text).toMatch(/^Sample: /);
  const { letters } = await head.call(readSelectionLetters, here);
  expect(letters.filter(({ addressee }) => addressee === 'nominee')).toHaveLength(decision.outcomes.length);
  const toNominators = letters.filter(({ addressee }) => addressee === 'nominator');
  expect(new Set(toNominators.map(({ nominationId }) => nominationId)).size).toBe(decision.outcomes.length);
  expect(letters.every(({ sentAt }) => sentAt === null)).toBe(true);
  const { compositions } = await head.call(listCompositions, here);
  expect(compositions).toMatchObject([{ version: 1, number: '2017-114', vacant: 0 }]);
  expect(compositions[0]?.members).toHaveLength(19);
});

test('Mexico was elected chair by acclamation, before the group met', async () => {
  const { elections } = await (await seeded.person('member')).call(readChairElections, await of());
  expect(elections).toMatchObject([
    { state: 'elected', outcome: { how: 'acclamation', name: 'Hesiquio Benitez' } },
  ]);
});
