import { listLetters, noteReached, readHome, sendTest, submitNotification } from '@lib/contracts';
import { announcing } from './support/announced';
import { clocksOf } from './support/clocks';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();

test('what is submitted for clearance is told to the heads who may approve it, once, and to nobody else', async () => {
  const it = await announcing(world);
  const { groupId, secretary, head, deputy } = it;
  const { id } = await it.drafted();
  // A head who has written on it does not approve it.
  await world.query('update notification set edited_by = $2 where id = $1', [id, deputy.id]);
  await workers.work(groupId);
  await secretary.call(submitNotification, { groupId, notificationId: id });
  await Promise.all([workers.work(groupId), workers.work(groupId)]);
  const told = (person: { id: string }) => workers.post.to(`${person.id}@example.org`);
  expect(told(head).map(({ subject }) => subject)).toEqual([`Approve or return: Of ${id}`]);
  expect(told(head)[0]?.text).toContain(`/notifications/${id}`);
  for (const who of [deputy, secretary]) expect(told(who)).toEqual([]);
});

test('a call that one sends to oneself says that it is a test, and where the code of each Party will stand', async () => {
  const it = await announcing(world);
  const { groupId, secretary } = it;
  const send = async (id: string) => {
    await secretary.call(sendTest, { ...it.at(id), language: 'en' });
    await workers.work(groupId);
    return workers.post
      .to(`${secretary.id}@example.org`)
      .find(({ subject }) => subject?.endsWith(`Of ${id}`));
  };
  const call = await it.drafted('call');
  const sample = 'each Party gets its own code here';
  const first = await send(call.id);
  expect([first?.subject, first?.text]).toEqual([
    `Notification (TEST, not issued): Of ${call.id}`,
    expect.stringContaining(sample),
  ]);
  expect((await send((await it.drafted()).id))?.text).not.toContain(sample);
  // That it has its number by now makes it no less of a test.
  const numbered = await it.drafted('information');
  await it.approved(numbered.id);
  expect((await send(numbered.id))?.subject).toBe(`Notification (TEST, not issued): Of ${numbered.id}`);
});

test('Parties that a request has not reached five days before it is due are a task of the secretariat until they are', async () => {
  const it = await announcing(world);
  const { groupId, secretary } = it;
  const { lookAround } = clocksOf(world);
  const tasks = async () => {
    await lookAround();
    await workers.work(groupId);
    return (await secretary.call(readHome, { groupId })).tasks.map(({ kind, about }) => [
      kind,
      about['notificationId'],
    ]);
  };
  const due = (days: number) =>
    it.out('information', {
      recipients: [{ to: 'regions', regions: ['CEE'] }, ...it.to('one@parties.example')],
      actionBy: it.days(days),
    });
  await due(6);
  expect(await tasks()).toEqual([]);
  const { id } = await due(4);
  // Whoever has a focal point by what other tests do, has one that cannot be written to.
  await world.query(
    `update letter set state = 'failed' where about ->> 'notificationId' = $1 and party is not null`,
    [id],
  );
  expect(await tasks()).toEqual([['reach', id]]);
  const { notReached } = await secretary.call(listLetters, it.at(id));
  expect(notReached).not.toEqual([]);
  for (const party of notReached)
    await secretary.call(noteReached, { ...it.at(id), party, how: 'By telephone.' });
  expect(await tasks()).toEqual([]);
});
