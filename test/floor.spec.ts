import {
  askForFloor,
  changeTurn,
  giveFloor,
  handOverChair,
  joinMeeting,
  leaveList,
  openMeeting,
  openSounding,
  readFloor,
  readJournal,
  readMeeting,
  setList,
  setQuorum,
  steerMeeting,
  takeItem,
} from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import type { Person } from './support/person';
import { convenedMeeting, sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();
const loseLines = () => world.app.get(MeetingsClock, { strict: false }).loseLines();

test('a meeting is opened by its chair, once its quorum is known; then it sits for everybody', async () => {
  const { is, chair, desk, ann, quorum, head } = await convenedMeeting(world);
  const open = (who: Person, actingId: string | null = null) => who.refused(openMeeting, { ...is, actingId });
  expect((await open(chair)).code).toBe('no-quorum-rule');
  expect((await desk.refused(setQuorum, { ...is, members: 5 })).code).toBe('quorum-too-high');
  await quorum(3);
  for (const who of [desk, head, ann]) expect((await open(who)).code).toBe('not-presiding');
  expect((await ann.refused(joinMeeting, is)).code).toBe('not-in-session');
  await chair.call(openMeeting, { ...is, actingId: null });
  expect((await open(chair)).code).toBe('not-in-this-meeting-state');
  expect((await desk.refused(setQuorum, { ...is, members: 2 })).code).toBe('quorum-fixed');
  await ann.call(joinMeeting, is);
  const { state, presidingId, quorum: known, attendance, items, may } = await ann.call(readFloor, is);
  expect([state, presidingId, known]).toEqual([
    'in_session',
    chair.id,
    { required: 3, present: 2, members: 4 },
  ]);
  expect(attendance.find(({ personId }) => personId === ann.id)?.status).toBe('present');
  expect(items.map(({ number, heading, state: it }) => [number, heading, it])).toEqual([
    ['1', false, 'pending'],
    ['2', true, 'pending'],
    ['2.1', false, 'pending'],
  ]);
  expect(may).toEqual({
    open: false,
    preside: false,
    assist: false,
    mark: false,
    takeChair: false,
    appoint: false,
    ask: true,
    answer: true,
  });
  expect(await ann.call(readMeeting, is)).toMatchObject({ state: 'in_session', history: expect.anything() });
});

test('items are taken up one at a time, put off and come back to; a heading is only a heading', async () => {
  const { is, take, opening, heading, advice, floor, ann, pass } = await sittingMeeting(world);
  await expect(take(heading)).rejects.toMatchObject({ code: 'item-is-heading' });
  await expect(take(opening)).rejects.toMatchObject({ code: 'item-not-open' });
  await expect(take(opening, 'closed', ann)).rejects.toMatchObject({ code: 'not-presiding' });
  pass(300);
  await take(opening, 'deferred');
  pass(100);
  await take(opening);
  pass(60);
  await take(advice);
  const { items, itemId } = await floor();
  expect([itemId, items[0]?.state, items[2]?.state]).toEqual([advice, 'closed', 'open']);
  // What it was put off for does not count.
  expect(items[0]?.seconds).toBeGreaterThanOrEqual(360);
  expect(items[0]?.seconds).toBeLessThan(460);
  expect(
    (await ann.refused(askForFloor, { ...is, itemId: opening, kind: 'statement', personId: null })).code,
  ).toBe('item-over');
});

test('the chair gives the floor in turn: points of order first, then who has not spoken yet', async () => {
  const { is, ask, give, waiting, ann, ben, opening } = await sittingMeeting(world);
  await ask(ann);
  await give();
  await ask(ann);
  await ask(ben);
  expect(await waiting()).toEqual([ben.id, ann.id]);
  await ask(ann, 'point_of_order');
  expect(await waiting()).toEqual([ann.id, ben.id, ann.id]);
  const again = { ...is, itemId: opening, kind: 'reply' as const, personId: null };
  expect((await ann.refused(askForFloor, again)).code).toBe('asked-already');
});

test('of two pages of the chair that press for the next speaker at once one is told, and nobody is passed over', async () => {
  const { is, chair, ann, ben, ask, floor, waiting } = await sittingMeeting(world);
  await ask(ann);
  await ask(ben);
  const next = { ...is, speakerId: null, seconds: 180, speaking: null };
  await chair.call(giveFloor, next);
  expect((await chair.refused(giveFloor, next)).code).toBe('floor-taken');
  expect((await floor()).speaking?.personId).toBe(ann.id);
  expect(await waiting()).toEqual([ben.id]);
});

test('the chair orders the list by hand and closes it: replies are still taken; members leave it, and take off nobody', async () => {
  const { is, chair, ann, ben, ask, give, floor, waiting, opening } = await sittingMeeting(world);
  const [first, second] = [await ask(ann), await ask(ben)];
  const list = { ...is, closed: true, newFirst: false };
  await chair.call(setList, { ...list, order: [second, first] });
  expect(await waiting()).toEqual([ben.id, ann.id]);
  expect((await chair.refused(setList, { ...list, order: [first] })).code).toBe('list-changed');
  expect((await ben.refused(leaveList, { ...is, speakerId: first })).code).toBe('not-presiding');
  await ann.call(leaveList, { ...is, speakerId: first });
  const asking = { ...is, itemId: opening, personId: null };
  expect((await ann.refused(askForFloor, { ...asking, kind: 'statement' })).code).toBe('list-closed');
  await ann.call(askForFloor, { ...asking, kind: 'reply' });
  await give(second);
  expect((await floor()).speaking?.personId).toBe(ben.id);
});

test('who has the floor has it for a time; it is lengthened, taken back, and counted by region as the journal has it', async () => {
  const { is, groupId, ask, give, ann, ben, chair, floor, pass, of } = await sittingMeeting(world);
  await world.query(`update membership set seat_group = 'WEOG' where group_id = $1 and person_id = $2`, [
    groupId,
    ben.id,
  ]);
  await ask(ann);
  await give();
  await chair.call(changeTurn, { ...is, more: 60 });
  expect((await floor()).speaking).toMatchObject({ personId: ann.id, seconds: 240 });
  pass(90);
  await ask(ben);
  await give();
  pass(45);
  await chair.call(changeTurn, { ...is, more: null });
  expect((await chair.refused(changeTurn, { ...is, more: null })).code).toBe('floor-free');
  expect((await chair.refused(changeTurn, { ...is, more: 60 })).code).toBe('floor-free');
  const { entries } = await chair.call(readJournal, { ...of, after: 0 });
  const spoken = entries
    .filter(({ type }) => type === 'floor.taken-back')
    .map(({ payload }) => [payload['seatGroup'], payload['seconds']]);
  expect(spoken.map(([region]) => region)).toEqual(['AFRICA', 'WEOG']);
  const { regions } = await floor();
  expect(regions.map(({ seatGroup, seconds }) => [seatGroup, seconds]).sort()).toEqual(spoken.sort());
  const africa = regions.find(({ seatGroup }) => seatGroup === 'AFRICA');
  expect(africa?.seconds).toBeGreaterThanOrEqual(90);
});

test('the chair is handed over for an item, and comes back with it; when the chair is gone the secretariat gives it', async () => {
  const { is, chair, ann, ben, desk, take, advice, opening, floor, pass } = await sittingMeeting(world);
  const hand = (personId: string | null) => ({ ...is, personId });
  const { eva } = { eva: (await floor()).attendance.find((it) => it.member && it.status === 'expected') };
  expect((await desk.refused(handOverChair, hand(ann.id))).code).toBe('chair-is-present');
  expect((await chair.refused(handOverChair, hand(eva?.personId ?? ''))).code).toBe('not-attending');
  await chair.call(handOverChair, hand(ann.id));
  await expect(take(opening, 'deferred')).rejects.toMatchObject({ code: 'somebody-else-presides' });
  await expect(take(opening, 'deferred', ben)).rejects.toMatchObject({ code: 'not-presiding' });
  expect((await floor(ann)).may.preside).toBe(true);
  await take(advice, 'open', ann);
  expect((await floor()).presidingId).toBe(chair.id);
  await chair.call(handOverChair, hand(ann.id));
  await chair.call(handOverChair, hand(null));
  await take(opening);
  pass(120);
  for (const who of [ann, ben, desk]) await floor(who);
  expect((await floor(desk)).may.appoint).toBe(false);
  await loseLines();
  expect((await floor(desk)).may.appoint).toBe(true);
  await desk.call(handOverChair, hand(ben.id));
  expect((await floor(ben)).may.preside).toBe(true);
});

test('where the chair is absent the secretariat opens the meeting for a member who was asked to act', async () => {
  const { is, desk, ann, quorum, opening } = await convenedMeeting(world);
  await quorum();
  expect((await desk.refused(openMeeting, { ...is, actingId: desk.id })).code).toBe('not-a-member');
  await desk.call(openMeeting, { ...is, actingId: ann.id });
  expect((await ann.call(readFloor, is)).may.preside).toBe(true);
  await ann.call(takeItem, { ...is, itemId: opening, to: 'open' });
});

test('while it is paused nobody speaks and nothing is decided, but one may ask; closed, it takes nothing more', async () => {
  const { is, chair, ann, ask, give, floor, opening } = await sittingMeeting(world);
  await ask(ann);
  await give();
  await chair.call(steerMeeting, { ...is, to: 'pause' });
  const { speaking, pausedAt, items } = await floor();
  expect([speaking, pausedAt !== null, items[0]?.openSince]).toEqual([null, true, null]);
  await ask(ann);
  await expect(give()).rejects.toMatchObject({ code: 'session-paused' });
  expect((await chair.refused(openSounding, { ...is, text: 'So be it.' })).code).toBe('session-paused');
  await chair.call(steerMeeting, { ...is, to: 'resume' });
  expect((await chair.refused(steerMeeting, { ...is, to: 'resume' })).code).toBe('not-in-session');
  await give();
  await chair.call(steerMeeting, { ...is, to: 'close' });
  const closed = await floor();
  expect([closed.state, closed.items[0]?.state, closed.speaking]).toEqual(['closed', 'closed', null]);
  const asking = { ...is, itemId: opening, kind: 'reply' as const, personId: null };
  expect((await ann.refused(askForFloor, asking)).code).toBe('not-in-session');
});
