import { endPersonSessions, endSession, grantRole, invitePerson, listSessions } from '@lib/contracts';
import { houseId } from '@lib/contracts';
import { givePasskey } from './support/came-in';
import { house, invitation } from './support/house';
import { Founded } from './support/founded';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();
const to = (email: string) => workers.post.to(email);
const ofPerson = ({ id }: { id: string }) => to(`${id}@example.org`);

test('whoever is let in gets one message that says what they are, and asks them to check how they are reached', async () => {
  const { groupId, secretariat, member } = await house(world);
  const invited = invitation(groupId, 'observer');
  await secretariat.call(invitePerson, invited);
  await workers.work(groupId);
  const [mail, ...more] = to(invited.email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('You are an observer: check your address and time zone');
  expect(mail?.text).toContain('in the group “A group”');
  expect(mail?.text).toContain('told in the zone UTC');
  expect(ofPerson(member)).toEqual([]);
});

test('so does whoever is given another role; and who no longer has it when it is written, does not', async () => {
  const { groupId, head } = await house(world);
  const [ann, ben] = [await world.person(groupId, 'observer'), await world.person(groupId, 'observer')];
  await head.call(grantRole, { groupId, personId: ann.id, role: 'secretariat' });
  await head.call(grantRole, { groupId, personId: ben.id, role: 'bureau' });
  await world.query(`delete from access_grant where person_id = $1 and role = 'bureau'`, [ben.id]);
  await workers.work(groupId);
  expect(ofPerson(ann).map(({ subject }) => subject)).toEqual([
    'You are of the secretariat: check your address and time zone',
  ]);
  expect(ofPerson(ben)).toEqual([]);
});

test('a role that was given long ago is no news', async () => {
  const founded = new Founded(world);
  world.clock.ahead = -40 * 86_400_000;
  const groupId = await founded.group();
  const seated = await founded.seat(groupId, 'KE');
  world.clock.ahead = 0;
  await workers.work(groupId);
  expect(ofPerson(seated)).toEqual([]);
  const later = await founded.seat(groupId, 'SN');
  await workers.work(groupId);
  expect(ofPerson(later)).toHaveLength(1);
});

test('a way in that was added is told at once to whoever it lets in, and to nobody else', async () => {
  const { member, admin } = await house(world);
  await givePasskey(member);
  await workers.work(houseId);
  const [mail, ...more] = ofPerson(member);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Check: a passkey was added to your account');
  expect(ofPerson(admin)).toEqual([]);
});

test('sessions that another has ended are told, one’s own are not', async () => {
  const { groupId, secretariat, member } = await house(world);
  await secretariat.call(endPersonSessions, { groupId, personId: member.id });
  const stranger = await world.stranger();
  const [session] = (await stranger.call(listSessions, {})).sessions;
  await stranger.call(endSession, { sessionId: session?.id ?? '' });
  await workers.work(groupId);
  await workers.work(houseId);
  expect(ofPerson(member).map(({ subject }) => subject)).toEqual(['Sign in again: your sessions were ended']);
  expect(ofPerson(stranger)).toEqual([]);
  expect(ofPerson(secretariat)).toEqual([]);
});
