import { randomUUID } from 'node:crypto';
import * as contracts from '@lib/contracts';
import {
  askForFloor,
  attachAgendaFile,
  downloadAgendaFile,
  editAgenda,
  handOverChair,
  issueAgenda,
  joinMeeting,
  liftRecusal,
  openMeeting,
  readAgenda,
  readFloor,
  readRecusals,
  recuseMember,
  steerMeeting,
  suggestItem,
  takeItem,
} from '@lib/contracts';
import { pdf } from './support/nominating';
import type { Person } from './support/person';
import { convenedMeeting, item, sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();
const closedItem = () => item(0, 'Interests', { visibility: 'closed' });
const because = { reason: 'They hold shares.' };

test('a recusal is recorded of members, from closed items, by the desk or for oneself, as long as the meeting is open', async () => {
  const closed = closedItem();
  const { is, desk, head, chair, ann, ben, eva, groupId, opening } = await sittingMeeting(world, closed);
  const observer = await world.person(groupId, 'observer');
  const refused = async (by: Person, who: Person, itemId = closed.id) =>
    (await by.refused(recuseMember, { ...is, ...because, itemId, personId: who.id })).code;
  expect(await refused(desk, ann, opening)).toBe('item-not-closed');
  expect(await refused(desk, ann, randomUUID())).toBe('not-found');
  expect(await refused(desk, observer)).toBe('not-a-member');
  expect(await refused(desk, chair)).toBe('chair-not-recused');
  expect(await refused(ben, ann)).toBe('not-your-role');
  expect(
    (await observer.ask(recuseMember, { ...is, ...because, itemId: closed.id, personId: ann.id })).status,
  ).toBe(404);
  for (const [by, who] of [
    [head, ann],
    [chair, ben],
    [eva, eva],
  ] as const)
    await by.call(recuseMember, { ...is, ...because, itemId: closed.id, personId: who.id });
  expect(await refused(desk, ann)).toBe('recused-already');
  const { recusals } = await desk.call(readRecusals, is);
  expect(recusals.map(({ personId }) => personId)).toEqual([ann.id, ben.id, eva.id]);
  const [{ id: recusalId } = { id: '' }] = recusals;
  expect(await ann.refused(liftRecusal, { ...is, recusalId })).toMatchObject({ status: 403 });
  await desk.call(liftRecusal, { ...is, recusalId });
  expect((await desk.refused(liftRecusal, { ...is, recusalId })).code).toBe('recusal-lifted');
  await chair.call(steerMeeting, { ...is, to: 'close' });
  expect(await refused(desk, ann)).toBe('not-in-this-meeting-state');
  const [{ id: another } = { id: '' }] = (await desk.call(readRecusals, is)).recusals;
  expect((await desk.refused(liftRecusal, { ...is, recusalId: another })).code).toBe(
    'not-in-this-meeting-state',
  );
});

test('whoever was handed the chair gives it back before they are recused, and a recused member is not given it', async () => {
  const closed = closedItem();
  const { is, desk, chair, ann, ben, take } = await sittingMeeting(world, closed);
  await take(closed.id);
  await chair.call(handOverChair, { ...is, personId: ann.id });
  const ofAnn = { ...is, ...because, itemId: closed.id, personId: ann.id };
  expect((await desk.refused(recuseMember, ofAnn)).code).toBe('chair-not-recused');
  await chair.call(handOverChair, { ...is, personId: ben.id });
  await desk.call(recuseMember, ofAnn);
  expect((await chair.refused(handOverChair, { ...is, personId: ann.id })).code).toBe('is-recused');
});

test('no meeting is opened for a member who is recused from an item of it', async () => {
  const closed = closedItem();
  const { is, desk, ann, ben, quorum } = await convenedMeeting(world, closed);
  await quorum();
  await ann.call(recuseMember, { ...is, ...because, itemId: closed.id, personId: ann.id });
  expect((await desk.refused(openMeeting, { ...is, actingId: ann.id })).code).toBe('is-recused');
  await desk.call(openMeeting, { ...is, actingId: ben.id });
});

test('recorded before the agenda is circulated, the item never comes to the member, nor does its file', async () => {
  const { is, desk, ann, ben, opening } = await convenedMeeting(world);
  const [fileId, { version, items }] = [randomUUID(), await draftOf(desk, is)];
  const file = { name: 'annex.pdf', content: pdf };
  await desk.ask(attachAgendaFile, { ...is, fileId }, { file });
  const documents = [{ symbol: '', title: 'A paper', url: '', fileId }];
  const closed = { ...closedItem(), documents };
  await desk.call(editAgenda, { ...is, items: [...items, closed] }, { match: version });
  const recusal = { ...is, ...because, itemId: closed.id };
  expect((await ben.refused(recuseMember, { ...recusal, personId: ben.id })).code).toBe('not-found');
  await desk.call(recuseMember, { ...recusal, personId: ann.id });
  expect((await ann.call(readRecusals, is)).recusals).toMatchObject([{ number: '' }]);
  await desk.call(issueAgenda, { ...is, note: '' });
  const titles = async (who: Person) => (await who.call(readAgenda, is)).issues[0]?.items.map(({ id }) => id);
  expect(await titles(ben)).toContain(closed.id);
  expect(await titles(ann)).not.toContain(closed.id);
  expect((await titles(ann))?.[0]).toBe(opening);
  const got = async (who: Person) => (await who.ask(downloadAgendaFile, { ...is, fileId })).status;
  expect([await got(ben), await got(ann)]).toEqual([200, 404]);
});

async function draftOf(desk: Person, is: { groupId: string; meetingId: string }) {
  const { version, items } = await desk.call(contracts.readAgendaDraft, is);
  return { version, items: items.map(({ number: _, heading: __, ...it }) => ({ ...it, minutes: null })) };
}

test('with an item go its parts, also those that come later', async () => {
  const [top, part, more] = [closedItem(), item(1, 'Shares', {}), item(1, 'Posts', {})];
  const { is, desk, ann, chair, quorum } = await convenedMeeting(world, top, part);
  await desk.call(recuseMember, { ...is, ...because, itemId: top.id, personId: ann.id });
  const again = { ...is, ...because, itemId: part.id, personId: ann.id };
  expect((await desk.refused(recuseMember, again)).code).toBe('recused-already');
  const { version, items } = await draftOf(desk, is);
  // What they may do was asked once already, before the part was there.
  await ann.call(suggestItem, { ...is, title: 'Funding', reason: '' });
  await desk.call(editAgenda, { ...is, items: [...items, more] }, { match: version });
  await desk.call(issueAgenda, { ...is, note: '' });
  const { issues } = await ann.call(readAgenda, is);
  const shown = issues.flatMap(({ items: all, changes }) => [...all, ...changes].map(({ id }) => id));
  for (const { id } of [top, part, more]) expect(shown).not.toContain(id);
  const { items: onFloor } = await ann.call(readFloor, is);
  expect(onFloor.map(({ title }) => title)).toEqual(['Opening', 'Advice', 'Key action 2.1']);
  await quorum();
  await chair.call(openMeeting, { ...is, actingId: null });
  await ann.call(joinMeeting, is);
  const asked = { ...is, itemId: more.id, kind: 'statement' as const, personId: null };
  expect((await ann.refused(askForFloor, asked)).code).toBe('not-found');
  await chair.call(takeItem, { ...is, itemId: more.id, to: 'open' });
  expect((await ann.call(readFloor, is)).closedItem).toBe(true);
});

test('a recusal, and that it is lifted, reaches everyone who looks at it', async () => {
  const closed = closedItem();
  const { is, groupId, meetingId, desk, ann, ben } = await convenedMeeting(world, closed);
  const ofAnn = { ...is, ...because, itemId: closed.id, personId: ann.id };
  const recuse = () => desk.call(recuseMember, ofAnn);
  const lift = async () => {
    const [it] = (await desk.call(readRecusals, is)).recusals;
    await desk.call(liftRecusal, { ...is, recusalId: it?.id ?? '' });
  };
  for (const who of [ann, desk, ben]) {
    const changed = await who.sees(groupId, { meetingId }, recuse);
    if (who !== ben) expect(changed).toContain('recusals');
    await who.sees(groupId, { meetingId }, lift);
  }
});

test('an item from which somebody is recused is not opened to everybody by a revision', async () => {
  const closed = closedItem();
  const { is, desk, ann } = await convenedMeeting(world, closed);
  const { recusalId } = await desk.call(recuseMember, {
    ...is,
    ...because,
    itemId: closed.id,
    personId: ann.id,
  });
  const { version, items } = await draftOf(desk, is);
  const opened = items.map((it) => ({ ...it, visibility: 'group' as const }));
  await desk.call(editAgenda, { ...is, items: opened }, { match: version });
  expect((await desk.refused(issueAgenda, { ...is, note: '' })).code).toBe('item-has-recusals');
  await desk.call(liftRecusal, { ...is, recusalId });
  await desk.call(issueAgenda, { ...is, note: '' });
});
