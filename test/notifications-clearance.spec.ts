import { sendTest, submitNotification } from '@lib/contracts';
import { announcing } from './support/announced';
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
