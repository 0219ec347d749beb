import fc from 'fast-check';
import {
  type Floor,
  type FloorAct,
  newFloor,
  speakingIn,
  secondsSpoken,
  type Turn,
  waitingFor,
} from './floor-state.rules';
import { floorAfter } from './floor.rules';

const items = ['i1', 'i1', 'i2', 'heading'] as const;
const people = ['ann', 'ben', 'eva'] as const;
const at = (minutes: number): Date => new Date(minutes * 60_000);

/** What is tried how often: a session that ends at once has seen nothing. */
const tried = [0, 1, 1, 2, 2, 2, 3, 4, 4, 4, 4, 5, 5, 6, 7, 8, 8, 9, 9, 9, 10, 10, 11, 12].flatMap((it) => [
  it,
  it,
  it,
]);
tried.push(13);

type Choice = readonly [what: number, item: number, person: number, nth: number, lost: boolean];
const choice: fc.Arbitrary<Choice> = fc.tuple(
  fc.constantFrom(...tried),
  fc.nat(3),
  fc.nat(2),
  fc.nat(5),
  fc.boolean(),
);
const choices = fc.array(choice, { maxLength: 60 });

const idOf = (turns: readonly Turn[], i: number): string => turns[i]?.id ?? 'nobody';

/** An act that somebody might try, whether it can be done now or not. */
function actOf(floor: Floor, [what, item, person, nth]: Choice, id: string): FloorAct {
  const [itemId, personId] = [String(items[item]), String(people[person])];
  const heading = itemId === 'heading';
  const turn = idOf(floor.turns, nth);
  const speaking = speakingIn(floor)?.id ?? null;
  const isEven = nth % 2 === 0;
  const order = waitingFor(floor, String(floor.itemId)).map((it) => it.id);
  const asking = { do: 'ask' as const, id, itemId, heading, personId, askedBy: null };
  const acts: readonly FloorAct[] = [
    { do: 'pause' },
    { do: 'resume' },
    { do: 'take', itemId, heading, to: 'open' },
    { do: 'take', itemId, heading, to: isEven ? 'closed' : 'deferred' },
    { ...asking, kind: 'statement' },
    { ...asking, kind: 'reply' },
    { ...asking, kind: 'point_of_order' },
    { do: 'leave', id: turn, how: 'withdrawn' },
    { do: 'list', closed: isEven, newFirst: person === 0, order: nth > 2 ? order.reverse() : null },
    { do: 'give', speakerId: null, seconds: 180, speaking },
    { do: 'give', speakerId: turn, seconds: 180, speaking: nth === 5 ? 'another' : speaking },
    { do: 'more', seconds: 60 },
    { do: 'take-back' },
    { do: 'close' },
  ];
  return acts[what] as FloorAct;
}

interface Seen {
  readonly before: Floor;
  readonly act: FloorAct;
  readonly after: Floor | null;
  readonly refused: string | null;
  readonly away: ReadonlyMap<string, Date>;
}

/** What becomes of a session in which these acts are tried, a minute after each other. */
function walk(all: readonly Choice[]): Seen[] {
  let floor = newFloor;
  return all.map((it, i) => {
    const act = actOf(floor, it, `t${String(i)}`);
    const before = floor;
    const away = new Map(it[4] ? [['ben', at(i - 3 - 2 * it[2])] as const] : []);
    const step = floorAfter(floor, act, { now: at(i), away });
    if (typeof step === 'string') return { before, act, after: null, refused: step, away };
    floor = step.floor;
    return { before, act, after: floor, refused: null, away };
  });
}

const states = (floor: Floor, ...some: Turn['state'][]): Turn[] =>
  floor.turns.filter(({ state }) => some.includes(state));
const runs = { numRuns: 3_000 };

test('however a session goes, one at most has the floor, on the open item, and one item at most is open', () => {
  fc.assert(
    fc.property(choices, (all) => {
      for (const { after } of walk(all)) {
        if (!after) continue;
        const open = Object.entries(after.items).filter(([, { state }]) => state === 'open');
        expect(open.map(([id]) => id)).toEqual(after.itemId === null ? [] : [after.itemId]);
        const speaking = states(after, 'speaking');
        expect(speaking.length).toBeLessThanOrEqual(1);
        for (const it of speaking) expect(it.itemId).toBe(after.itemId);
        if (after.session !== 'open') expect(speaking).toEqual([]);
        for (const [id, { openSince }] of Object.entries(after.items))
          expect(openSince !== null).toBe(id === after.itemId && after.session === 'open');
      }
    }),
    runs,
  );
});

test('nobody waits twice, nobody waits for what is over, and after the meeting nobody waits at all', () => {
  fc.assert(
    fc.property(choices, (all) => {
      for (const { after } of walk(all)) {
        if (!after) continue;
        const waiting = states(after, 'waiting');
        const keys = waiting.map(
          (it) => `${it.itemId} ${it.personId} ${String(it.kind === 'point_of_order')}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { itemId } of waiting) expect(after.items[itemId]?.state).not.toBe('closed');
        if (after.session === 'over') expect(waiting).toEqual([]);
        expect(after.items['heading']).toBeUndefined();
      }
    }),
    runs,
  );
});

test('what was is not undone: a turn that is over stays as it is, and a session that is over takes nothing', () => {
  fc.assert(
    fc.property(choices, (all) => {
      for (const { before, after, refused } of walk(all)) {
        if (before.session === 'over') expect(refused).toBe('not-in-session');
        if (!after) continue;
        for (const it of before.turns.filter(({ endedAt }) => endedAt !== null))
          expect(after.turns).toContainEqual(it);
        for (const it of states(after, 'spoke')) expect(secondsSpoken(it)).toBeGreaterThanOrEqual(0);
        for (const it of states(after, 'spoke', 'speaking')) expect(it.beganAt).not.toBeNull();
      }
    }),
    runs,
  );
});

const isStatementOnClosedList = ({ items: known }: Floor, act: FloorAct): boolean =>
  act.do === 'ask' && act.kind === 'statement' && known[act.itemId]?.listClosed === true;

test('a list that is closed takes no statement, and whose line was lost for five minutes is not given the floor', () => {
  fc.assert(
    fc.property(choices, (all) => {
      walk(all).forEach(({ before, act, after, away }, i) => {
        if (isStatementOnClosedList(before, act)) expect(after).toBeNull();
        const began = after?.turns.find((it) => it.beganAt?.getTime() === at(i).getTime());
        const lost = began ? away.get(began.personId) : undefined;
        if (lost) expect(at(i).getTime() - lost.getTime()).toBeLessThan(5 * 60_000);
      });
    }),
    runs,
  );
});

test('those who have not spoken come first while the rule is in force, and points of order before all', () => {
  fc.assert(
    fc.property(choices, (all) => {
      for (const { after } of walk(all)) {
        if (after?.itemId === undefined || after.itemId === null) continue;
        const spoken = new Set(states(after, 'spoke', 'speaking').map(({ personId }) => personId));
        const ranks = waitingFor(after, after.itemId).map((it) =>
          it.kind === 'point_of_order' ? 0 : after.newFirst && spoken.has(it.personId) ? 2 : 1,
        );
        expect(ranks).toEqual([...ranks].sort());
      }
    }),
    runs,
  );
});

test('everything that can be done is done in some walk, and everything that can be refused is', () => {
  const seen = fc.sample(choices, { numRuns: 4_000, seed: 5 }).flatMap(walk);
  expect(new Set(seen.filter(({ after }) => after).map(({ act }) => act.do)).size).toBe(10);
  expect([...new Set(seen.flatMap(({ refused }) => refused ?? []))].sort()).toEqual(
    [
      ...['asked-already', 'floor-free', 'floor-taken', 'item-is-heading', 'item-not-open', 'item-over'],
      ...['line-lost-too-long', 'list-changed', 'list-closed', 'no-item-open', 'nobody-waits'],
      ...['not-in-session', 'session-paused'],
    ].sort(),
  );
});

test('the chair’s order stands once the rule is off, and the order of asking before that', () => {
  const ask = (id: string, personId: string): FloorAct => ({
    ...{ do: 'ask', id, itemId: 'i1', heading: false, kind: 'statement', personId, askedBy: null },
  });
  const acts: FloorAct[] = [
    { do: 'take', itemId: 'i1', heading: false, to: 'open' },
    ...[ask('a', 'ann'), ask('b', 'ben'), ask('c', 'eva')],
    { do: 'list', closed: true, newFirst: false, order: ['c', 'a', 'b'] },
  ];
  const floor = acts.reduce((it, act, i) => {
    const step = floorAfter(it, act, { now: at(i), away: new Map() });
    if (typeof step === 'string') throw new Error(step);
    return step.floor;
  }, newFloor);
  expect(waitingFor(floor, 'i1').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
