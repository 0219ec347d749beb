import { createHash } from 'node:crypto';
import {
  checkCompletion,
  compareProposals,
  drawLottery,
  explainProposal,
  exportLottery,
  exportSelection,
  holdLottery,
  listLotteries,
  proposePanels,
  readAlternates,
  readObstacles,
  readSmallestChanges,
  tryChange,
} from '@lib/contracts';
import { profileOf, women } from './support/seat-profiles';
import { Selecting } from './support/selecting';
import { useWorld } from './support/world';

const world = useWorld();

/** Two seats for Africa and one for Asia and the Pacific, at least two women, and CMS as a goal. */
async function board() {
  const it = await Selecting.open(world);
  const [sn = '', gh = '', ke = '', fj = '', np = '', zm = ''] = await it.nominate(
    { party: 'SN' },
    { party: 'GH', gender: 'man', expertise: ['CBD', 'CMS'] },
    { party: 'KE', gender: 'man' },
    { party: 'FJ', gender: 'man' },
    { party: 'NP', gender: 'woman' },
    { party: 'ZM', gender: 'woman', expertise: ['CMS'], disclosure: 'submitted' },
  );
  const goal = {
    id: 'cms',
    label: 'Migratory species',
    attribute: 'convention' as const,
    values: ['CMS'],
    rewards: [5],
  };
  await it.adopt(profileOf({ AFRICA: 2, ASIA_PACIFIC: 1 }, { quotas: [women(2, 3)], coverage: [goal] }));
  return { it, sn, gh, ke, fj, np, zm };
}

test('the engine proposes, proven by two solvers, and what it says is held against the profile', async () => {
  const { it, sn, gh, ke, np } = await board();
  const found = await it.desk.call(proposePanels, { ...it.of, how: 2, apart: 1 });
  expect(found).toMatchObject({ status: 'found', ties: { panels: 1, more: false, decidedBy: 'alone' } });
  const members = found.panels.map(({ panel }) => panel.members.map(({ nominee }) => nominee).sort());
  expect(members).toEqual([[sn, gh, np].sort(), [sn, ke, np].sort()]);
  expect(found.panels.map(({ panel }) => panel.points)).toEqual([5, 0]);
  expect(found.panels[0]?.proof).toMatchObject({
    proven: true,
    by: [/^HiGHS/, /^YALPS/].map((solver) => expect.stringMatching(solver)),
  });
  expect(found.panels[0]?.panel.criteria.map(({ id, count, state }) => [id, count, state])).toEqual([
    ['AFRICA', 2, 'met'],
    ['ASIA_PACIFIC', 1, 'met'],
    ['women', 2, 'met'],
  ]);
  const without = await it.desk.call(proposePanels, { ...it.of, out: np });
  expect(without.status).toBe('impossible');
});

test('where nothing fits it says why, and all that would help; nothing of it is done', async () => {
  const { it, np } = await board();
  const obstacles = await it.desk.call(readObstacles, { ...it.of, out: np });
  expect(obstacles.shortfall).toBe(0);
  const [clash] = obstacles.clashes;
  expect(clash?.demands).toEqual(expect.arrayContaining([{ kind: 'min', quota: 'women', nominee: null }]));
  expect(obstacles.filled).toMatchObject({
    cost: 5,
    all: [{ moves: [{ quota: 'women', side: 'min', by: 1 }], vacant: 0 }],
  });
  expect((await it.board()).profile?.profile.quotas.find(({ id }) => id === 'women')?.min).toBe(2);
});

test('the smallest changes are all swaps that meet everything; they are offered, and never applied', async () => {
  const { it, sn, gh, ke, fj, np } = await board();
  const { proposalId } = await it.propose([sn, gh, fj], [np]);
  const of = { ...it.of, proposalId };
  const { fits, tried, swaps, otherwise } = await it.desk.call(readSmallestChanges, of);
  // Three can leave, and two can come: the one whose conflict is pending cannot.
  expect([fits, tried, otherwise]).toEqual([false, 6, null]);
  expect(swaps).toMatchObject([{ in: np, out: fj, fromReserve: true }]);
  expect((await it.proposal(proposalId)).check?.members.map(({ nominee }) => nominee).sort()).toEqual(
    [sn, gh, fj].sort(),
  );
  const worse = await it.propose([gh, ke, fj]);
  const more = await it.desk.call(readSmallestChanges, { ...it.of, proposalId: worse.proposalId });
  expect(more.swaps).toEqual([]);
  expect(more.otherwise?.difference).toMatchObject({
    leave: expect.arrayContaining([fj]),
    enter: [sn, np].sort(),
  });
  expect(more.otherwise?.difference?.leave).toHaveLength(2);
});

test('why somebody is in, why not, what it would take, who could come instead', async () => {
  const { it, sn, gh, ke, fj, np, zm } = await board();
  const { proposalId } = await it.propose([sn, gh, np]);
  const of = { ...it.of, proposalId };
  const { members, others, pending } = await it.desk.call(explainProposal, of);
  expect(members.find(({ nominee }) => nominee === np)).toMatchObject({
    ...{ to: 'out', kind: 'impossible', points: null },
    because: expect.arrayContaining(['ASIA_PACIFIC', 'women']),
  });
  expect(others.find(({ nominee }) => nominee === ke)).toMatchObject({
    ...{ to: 'in', kind: 'possible', points: -5, enter: [ke], leave: [gh] },
  });
  expect(others.find(({ nominee }) => nominee === fj)).toMatchObject({ kind: 'impossible' });
  expect(pending).toEqual([{ nominee: zm, wouldBeIn: true }]);
  const alternates = await it.desk.call(readAlternates, { ...of, member: gh });
  expect(alternates.oneForOne.map(({ nominee, fromReserve }) => [nominee, fromReserve])).toEqual([
    [ke, false],
  ]);
  const trial = await it.desk.call(tryChange, { ...of, in: ke });
  expect(trial.difference).toEqual({ enter: [ke], leave: [gh], points: -5 });
  const moved = await it.desk.call(tryChange, { ...of, from: 'AFRICA', to: 'ASIA_PACIFIC' });
  expect(moved).toMatchObject({ difference: { enter: [fj], leave: [gh], points: -5 }, clashes: [] });
  const unfit = await it.propose([gh, ke]);
  const refused = await it.desk.refused(explainProposal, { ...it.of, proposalId: unfit.proposalId });
  expect(refused.code).toBe('panel-does-not-fit');
  const completion = await it.desk.call(checkCompletion, { ...it.of, proposalId: unfit.proposalId });
  expect(completion).toMatchObject({ panel: null, clashes: [{ smallest: true }] });
});

test('two proposals stand side by side', async () => {
  const { it, sn, gh, ke, np } = await board();
  const [one, other] = [await it.propose([sn, gh, np]), await it.propose([sn, ke, np])];
  const found = await it.head.call(compareProposals, {
    ...it.of,
    one: one.proposalId,
    other: other.proposalId,
  });
  expect(found).toMatchObject({
    common: expect.arrayContaining([sn, np]),
    onlyInOne: [gh],
    onlyInOther: [ke],
  });
  expect([found.one.points, found.other.points]).toEqual([5, 0]);
});

test('a lottery publishes its list before a seed draws from it, once; with its receipt', async () => {
  const { it, sn, np } = await board();
  const { lotteryId } = await it.desk.call(holdLottery, { ...it.of, among: 'all' });
  const { lotteries } = await it.desk.call(listLotteries, it.of);
  expect(lotteries).toMatchObject([
    { id: lotteryId, size: 1_000, drawn: null, receipt: { solver: expect.stringMatching(/^HiGHS/) } },
  ]);
  const sure = lotteries[0]?.chances.filter(({ fairest }) => fairest === 1).map(({ nominee }) => nominee);
  expect(sure?.sort()).toEqual([sn, np].sort());
  const draw = { ...it.of, lotteryId, seed: '8 13 21 34 40 41', source: 'The lottery of Saturday.' };
  const drawn = await it.desk.call(drawLottery, draw);
  expect(drawn.members).toEqual(expect.arrayContaining([sn, np]));
  // Whoever has the list sees that it is that of the receipt, and what the number stands for.
  const { text } = await it.desk.ask(exportLottery, { ...it.of, lotteryId }).buffer(true);
  expect(createHash('sha256').update(text).digest('hex')).toBe(lotteries[0]?.receipt.list);
  expect(text.split('\n')[drawn.number]?.split(', ')).toEqual(drawn.members);
  expect((await it.desk.refused(drawLottery, draw)).code).toBe('drawn-already');
});

test('pool, profile and program leave as files that other tools read', async () => {
  const { it } = await board();
  const file = async (name: 'categories.csv' | 'respondents.csv' | 'program.lp') =>
    (await it.desk.ask(exportSelection, { ...it.of, file: name }).buffer(true)).text;
  expect(await file('categories.csv')).toContain('seat AFRICA,yes,2,2');
  const respondents = await file('respondents.csv');
  expect(respondents.trim().split('\n')).toHaveLength(6);
  expect(respondents).not.toContain('@');
  expect(await file('program.lp')).toMatch(/^(\\.*\n)*Maximize/i);
});

test('without a profile there is nothing to ask', async () => {
  const it = await Selecting.open(world);
  expect(await it.desk.refused(proposePanels, it.of)).toMatchObject({ status: 409, code: 'profile-missing' });
});
