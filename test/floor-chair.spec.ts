import {
  endSounding,
  handOverChair,
  joinMeeting,
  openMeeting,
  openSounding,
  readFloor,
  readJournal,
  steerMeeting,
  takeItem,
} from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import type { Person } from './support/person';
import { convenedMeeting, item, sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();
const loseLines = () => world.app.get(MeetingsClock, { strict: false }).loseLines();

test('while the chair is gone the acting chair goes on from item to item; once the chair is back, with the next they have it again', async () => {
  const last = item(0, 'Other matters');
  const { is, of, chair, ann, ben, desk, take, advice, floor, pass } = await sittingMeeting(world, last);
  pass(120);
  for (const who of [ann, ben, desk]) await floor(who);
  await loseLines();
  await desk.call(handOverChair, { ...is, personId: ben.id });
  await take(advice, 'open', ben);
  expect((await floor(ann)).presidingId).toBe(ben.id);
  await chair.call(joinMeeting, is);
  expect((await floor(ann)).presidingId).toBe(ben.id);
  await take(last.id, 'open', ben);
  expect((await floor(ann)).presidingId).toBe(chair.id);
  // The report tells when, and by whom.
  const { entries } = await chair.call(readJournal, { ...of, after: 0 });
  const chairs = entries.filter(({ type }) => type.startsWith('chair.'));
  expect(chairs.map(({ type, payload }) => [type, payload['personId']])).toEqual([
    ['chair.handed-over', ben.id],
    ['chair.taken-back', chair.id],
  ]);
});

test('a chair who is part of the next item hands over before it is opened, and has the chair back with the one after', async () => {
  const { is, chair, ann, take, advice, opening, floor } = await sittingMeeting(world);
  await take(opening, 'closed');
  await chair.call(handOverChair, { ...is, personId: ann.id });
  await take(advice, 'open', ann);
  expect((await floor()).presidingId).toBe(ann.id);
  await take(advice, 'closed', ann);
  expect((await floor()).presidingId).toBe(chair.id);
});

test('a chair who comes to a meeting that was opened without them takes it over, and nobody else does', async () => {
  const { is, chair, ann, ben, desk, opening, quorum } = await convenedMeeting(world);
  const floor = (who: Person) => who.call(readFloor, is);
  await quorum();
  await desk.call(openMeeting, { ...is, actingId: ann.id });
  await ann.call(joinMeeting, is);
  const take = { ...is, personId: null };
  expect((await ben.refused(handOverChair, take)).code).toBe('somebody-else-presides');
  expect((await chair.refused(handOverChair, take)).code).toBe('not-attending');
  await chair.call(joinMeeting, is);
  expect((await floor(chair)).may).toMatchObject({ preside: false, takeChair: true });
  expect((await floor(ben)).may.takeChair).toBe(false);
  await chair.call(handOverChair, take);
  expect((await floor(chair)).may).toMatchObject({ preside: true, takeChair: false });
  expect((await floor(chair)).chairId).toBe(chair.id);
  const open = { ...is, itemId: opening, to: 'open' as const };
  expect((await ann.refused(takeItem, open)).code).toBe('not-presiding');
  await chair.call(takeItem, open);
});

test('a meeting is not closed over a decision that is before it: it is recorded or set aside first', async () => {
  const { is, chair } = await sittingMeeting(world);
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'To meet again.' });
  const close = { ...is, to: 'close' as const };
  expect((await chair.refused(steerMeeting, close)).code).toBe('sounding-open');
  await chair.call(endSounding, { ...is, soundingId, agreed: false });
  await chair.call(steerMeeting, close);
});
