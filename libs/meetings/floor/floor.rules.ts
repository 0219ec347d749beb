import type { Objection } from '@lib/contracts';
import {
  isLapsed,
  itemIn,
  secondsBetween,
  speakingIn,
  waitingFor,
  type Circumstances,
  type Floor,
  type FloorAct,
  type ItemTime,
  type Step,
  type Turn,
} from './floor-state.rules';

const withTurn = (floor: Floor, turn: Turn): Floor => ({
  ...floor,
  turns: floor.turns.map((it) => (it.id === turn.id ? turn : it)),
});
const withItem = (floor: Floor, itemId: string, change: Partial<ItemTime>): Floor => ({
  ...floor,
  items: { ...floor.items, [itemId]: { ...itemIn(floor, itemId), ...change } },
});

/** Takes the floor back from whoever has it. */
function takenBack({ floor, facts }: Step, { now }: Circumstances): Step {
  const turn = speakingIn(floor);
  if (!turn) return { floor, facts };
  const over: Turn = { ...turn, state: 'spoke', endedAt: now };
  return { floor: withTurn(floor, over), facts: [...facts, { type: 'floor.taken-back', turn: over }] };
}

function leave({ floor, facts }: Step, turn: Turn, how: 'withdrawn' | 'removed' | 'lapsed', now: Date): Step {
  const left: Turn = { ...turn, state: how, endedAt: now };
  return { floor: withTurn(floor, left), facts: [...facts, { type: 'floor.list-left', turn: left, how }] };
}

/** The seconds of the open item run no further. */
function stopped(floor: Floor, itemId: string, now: Date): Floor {
  const { seconds, openSince } = itemIn(floor, itemId);
  if (!openSince) return floor;
  return withItem(floor, itemId, { seconds: seconds + secondsBetween(openSince, now), openSince: null });
}

/** Leaves an item: done with it, nobody waits on it any more; put off, they keep their places. */
function left(step: Step, itemId: string, state: 'closed' | 'deferred', by: Circumstances): Step {
  let next = step.floor.itemId === itemId ? takenBack(step, by) : step;
  if (state === 'closed')
    for (const turn of waitingFor(next.floor, itemId)) next = leave(next, turn, 'lapsed', by.now);
  const floor = withItem(stopped(next.floor, itemId, by.now), itemId, { state });
  return {
    floor: { ...floor, itemId: floor.itemId === itemId ? null : floor.itemId },
    facts: [...next.facts, { type: 'item.left', itemId, state }],
  };
}

type Asking = Extract<FloorAct, { do: 'ask' }>;
type Way<K extends FloorAct['do']> = (
  floor: Floor,
  act: Extract<FloorAct, { do: K }>,
  by: Circumstances,
) => Step | Objection;

const pause: Way<'pause'> = (floor, _, by) => {
  const step = takenBack({ floor, facts: [] }, by);
  const { itemId } = floor;
  const next = itemId === null ? step.floor : stopped(step.floor, itemId, by.now);
  return { floor: { ...next, session: 'paused' }, facts: step.facts };
};

const resume: Way<'resume'> = (floor, _, { now }) => {
  const { itemId } = floor;
  const next = itemId === null ? floor : withItem(floor, itemId, { openSince: now });
  return { floor: { ...next, session: 'open' }, facts: [] };
};

const close: Way<'close'> = (floor, _, by) => {
  const first: Step = { floor, facts: [] };
  const step = floor.itemId === null ? first : left(first, floor.itemId, 'closed', by);
  // Whoever waits on an item that was put off is not heard any more.
  const waiting = step.floor.turns.filter(({ state }) => state === 'waiting');
  const end = waiting.reduce((it, turn) => leave(it, turn, 'lapsed', by.now), step);
  return { floor: { ...end.floor, session: 'over' }, facts: end.facts };
};

const take: Way<'take'> = (floor, { itemId, heading, to }, by) => {
  if (heading) return 'item-is-heading';
  const { state } = itemIn(floor, itemId);
  if (to !== 'open') {
    if (state === 'closed' || state === to) return 'item-over';
    return left({ floor, facts: [] }, itemId, to, by);
  }
  if (state === 'open') return 'item-not-open';
  const first: Step = { floor, facts: [] };
  const step = floor.itemId === null ? first : left(first, floor.itemId, 'closed', by);
  const next = withItem(step.floor, itemId, { state: 'open', openSince: by.now });
  return { floor: { ...next, itemId }, facts: [...step.facts, { type: 'item.opened', itemId }] };
};

/** Why somebody cannot ask for the floor on an item. */
function objectionToAsking(floor: Floor, act: Asking): Objection | null {
  const { itemId, heading, kind, personId } = act;
  const { state, listClosed } = itemIn(floor, itemId);
  if (heading) return 'item-is-heading';
  if (state === 'closed') return 'item-over';
  if (listClosed && kind === 'statement') return 'list-closed';
  const isOrder = (it: { kind: Turn['kind'] }) => it.kind === 'point_of_order';
  const theirs = waitingFor(floor, itemId).filter((it) => it.personId === personId);
  return theirs.some((it) => isOrder(it) === isOrder(act)) ? 'asked-already' : null;
}

const ask: Way<'ask'> = (floor, act, { now }) => {
  const objection = objectionToAsking(floor, act);
  if (objection) return objection;
  const { id, itemId, kind, personId, askedBy } = act;
  const last = floor.turns.reduce((most, { position }) => (position > most ? position : most), 0);
  const turn: Turn = {
    ...{ id, itemId, personId, kind, state: 'waiting', position: last + 1, askedAt: now, askedBy },
    ...{ beganAt: null, seconds: null, endedAt: null },
  };
  return { floor: { ...floor, turns: [...floor.turns, turn] }, facts: [{ type: 'floor.asked', turn }] };
};

const leaveList: Way<'leave'> = (floor, { id, how }, { now }) => {
  const turn = floor.turns.find((it) => it.id === id && it.state === 'waiting');
  return turn ? leave({ floor, facts: [] }, turn, how, now) : 'list-changed';
};

const list: Way<'list'> = (floor, { closed, newFirst, order }) => {
  const { itemId } = floor;
  if (itemId === null) return 'no-item-open';
  const waiting = waitingFor(floor, itemId);
  if (order && !isOrderOf(waiting, order)) return 'list-changed';
  const places = waiting.map(({ position }) => position).sort((a, b) => a - b);
  const turns = floor.turns.map((it) => {
    const at = order?.indexOf(it.id) ?? -1;
    return at < 0 ? it : { ...it, position: places[at] ?? it.position };
  });
  return { floor: withItem({ ...floor, newFirst, turns }, itemId, { listClosed: closed }), facts: [] };
};

const isOrderOf = (waiting: readonly Turn[], order: readonly string[]): boolean =>
  order.length === waiting.length &&
  new Set(order).size === order.length &&
  waiting.every(({ id }) => order.includes(id));

const isGone =
  ({ away, now }: Circumstances) =>
  ({ personId }: Turn): boolean =>
    isLapsed(away.get(personId), now);

/** Who comes next, or who was named; or why they do not. */
function chosenOf(waiting: readonly Turn[], speakerId: string | null, by: Circumstances): Turn | Objection {
  if (speakerId === null) return waiting.find((it) => !isGone(by)(it)) ?? 'nobody-waits';
  const named = waiting.find(({ id }) => id === speakerId);
  if (!named) return 'list-changed';
  return isGone(by)(named) ? 'line-lost-too-long' : named;
}

const give: Way<'give'> = (floor, { speakerId, seconds, speaking }, by) => {
  const { itemId } = floor;
  if (itemId === null) return 'no-item-open';
  if ((speakingIn(floor)?.id ?? null) !== speaking) return 'floor-taken';
  const waiting = waitingFor(floor, itemId);
  const chosen = chosenOf(waiting, speakerId, by);
  if (typeof chosen === 'string') return chosen;
  let step = takenBack({ floor, facts: [] }, by);
  for (const turn of waiting.filter(isGone(by))) step = leave(step, turn, 'lapsed', by.now);
  const turn: Turn = { ...chosen, state: 'speaking', beganAt: by.now, seconds };
  return { floor: withTurn(step.floor, turn), facts: [...step.facts, { type: 'floor.given', turn }] };
};

const more: Way<'more'> = (floor, { seconds }) => {
  const turn = speakingIn(floor);
  if (!turn) return 'floor-free';
  const longer: Turn = { ...turn, seconds: (turn.seconds ?? 0) + seconds };
  return { floor: withTurn(floor, longer), facts: [{ type: 'floor.extended', turn: longer, seconds }] };
};

const takeBack: Way<'take-back'> = (floor, _, by) =>
  speakingIn(floor) ? takenBack({ floor, facts: [] }, by) : 'floor-free';

const ways: { readonly [K in FloorAct['do']]: Way<K> } = {
  ...{ pause, resume, close, take, ask, leave: leaveList, list, give, more, 'take-back': takeBack },
};

/** What may be done during a pause as well: to ask for the floor, to withdraw, to go on, and to end. */
const duringPause: readonly FloorAct['do'][] = ['resume', 'close', 'ask', 'leave'];

/** Why an act is not for the session as it is; null when it is. */
export function objectionToSession(
  { session }: Pick<Floor, 'session'>,
  what: FloorAct['do'],
): Objection | null {
  if (session === 'over') return 'not-in-session';
  if (session === 'paused') return duringPause.includes(what) ? null : 'session-paused';
  return what === 'resume' ? 'not-in-session' : null;
}

/** The floor after an act, and what became so by it; or why the act cannot be done. */
export function floorAfter(floor: Floor, act: FloorAct, by: Circumstances): Step | Objection {
  const objection = objectionToSession(floor, act.do);
  if (objection) return objection;
  const way = ways[act.do] as Way<FloorAct['do']>;
  return way(floor, act, by);
}
