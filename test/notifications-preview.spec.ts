import { editNotification, previewNotification, type Recipients } from '@lib/contracts';
import { announcing } from './support/announced';
import { speaking } from './support/focal-points';
import { useWorld } from './support/world';

const world = useWorld();
const sample = 'each Party gets its own code here';

test('the preview of a call shows where the code of each Party will stand, to those alone who get one, and makes none', async () => {
  const it = await announcing(world, 'draft');
  const focal = await speaking(it.secretary, it.groupId, 'TV');
  const named = `${it.groupId}@named.example`;
  const recipients: Recipients[] = [{ to: 'regions', regions: ['AP'] }, ...it.to(named)];
  const mailTo = async (id: string, recipient: string) => {
    const { mail } = await it.secretary.call(previewNotification, { ...it.at(id), recipient });
    return mail ?? { subject: '', text: '', html: '' };
  };
  const call = await it.drafted('call', { recipients });
  const mail = await mailTo(call.id, focal.addressOf('TV'));
  for (const said of [mail.text, mail.html]) {
    expect(said).toContain(sample);
    expect(said).toContain('Nominate here:');
  }
  expect((await mailTo(call.id, named)).text).not.toContain(sample);
  const other = await it.drafted('information', { recipients });
  expect((await mailTo(other.id, focal.addressOf('TV'))).text).not.toContain(sample);
  expect(await world.query('select id from pass where group_id = $1', [it.groupId])).toEqual([]);
  await focal.silence();
});

test('once a notification is approved, its preview says the number that it will have', async () => {
  const it = await announcing(world);
  const { id } = await it.drafted();
  const recipient = `${it.groupId}@named.example`;
  await it.secretary.call(
    editNotification,
    { ...it.at(id), ...it.fields, recipients: it.to(recipient) },
    { match: 3 },
  );
  const subject = async () =>
    (await it.secretary.call(previewNotification, { ...it.at(id), recipient })).mail?.subject;
  expect(await subject()).toBe(`Notification (TEST, not issued): Of ${id}`);
  const number = await it.approved(id, 4);
  expect(await subject()).toBe(`Notification ${number}: Of ${id}`);
});
