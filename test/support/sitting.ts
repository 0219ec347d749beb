import { randomUUID } from 'node:crypto';
import {
  type AgendaItem,
  askForFloor,
  editAgenda,
  giveFloor,
  issueAgenda,
  joinMeeting,
  openMeeting,
  readFloor,
  setQuorum,
  takeItem,
} from '@lib/contracts';
import { meetingGroup } from './meeting';
import type { Person } from './person';
import type { World } from './world';

/** An item of an agenda. */
export const item = (level: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id: randomUUID(), level, title, annotation: '', minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [], ...more },
});

/** A meeting that was convened: three members beside a chair who is one, an agenda, and nobody has said the quorum. */
export async function convenedMeeting(world: World, ...more: readonly AgendaItem[]) {
  const group = await meetingGroup(world, 'UTC', 'UTC', 'UTC');
  const { desk, members, of } = group;
  const [ann, ben, eva] = members as [Person, Person, Person];
  const { meetingId, n } = await group.plan();
  const is = { ...of, meetingId };
  const agenda = [
    item(0, 'Opening', { minutes: 5 }),
    item(0, 'Advice'),
    item(1, 'Key action 2.1', { minutes: 20 }),
    ...more,
  ];
  await desk.call(editAgenda, { ...is, items: agenda }, { match: 1 });
  await desk.call(issueAgenda, { ...is, note: '' });
  const [opening, heading, advice] = agenda.map(({ id }) => id) as [string, string, string];
  const quorum = (many = 2) => desk.call(setQuorum, { ...is, members: many });
  return { ...group, ann, ben, eva, meetingId, n, is, opening, heading, advice, quorum };
}

/** The same in session, its first item open; the chair, two of the members and the desk are there. */
export async function sittingMeeting(world: World, ...more: readonly AgendaItem[]) {
  const meeting = await convenedMeeting(world, ...more);
  const { is, chair, ann, ben, desk, opening, quorum } = meeting;
  await quorum();
  await chair.call(openMeeting, { ...is, actingId: null });
  for (const who of [ann, ben, desk]) await who.call(joinMeeting, is);
  const take = (itemId: string, to: 'open' | 'closed' | 'deferred' = 'open', by = chair) =>
    by.call(takeItem, { ...is, itemId, to });
  const floor = (who: Person = chair) => who.call(readFloor, is);
  type Kind = 'statement' | 'reply' | 'point_of_order';
  const ask = async (who: Person, kind: Kind = 'statement', itemId = opening) =>
    (await who.call(askForFloor, { ...is, itemId, kind, personId: null })).speakerId;
  const give = async (speakerId: string | null = null, by: Person = chair) =>
    by.call(giveFloor, {
      ...{ ...is, speakerId, seconds: 180 },
      speaking: (await floor()).speaking?.id ?? null,
    });
  const waiting = async () => (await floor()).list.waiting.map(({ personId }) => personId);
  const pass = (seconds: number) => {
    world.clock.ahead += seconds * 1_000;
  };
  await take(opening);
  return { ...meeting, take, floor, ask, give, waiting, pass };
}
