import { randomUUID } from 'node:crypto';
import {
  appointOffice,
  deactivatePerson,
  endMembership,
  endRole,
  grantRole,
  invitePerson,
  readRoster,
  seatMember,
} from '@lib/contracts';
import { Founded } from './support/founded';
import { invitation } from './support/house';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const founded = new Founded(world);

/** A group with two vacant seats for Africa, its desk, and somebody who was invited. */
async function vacancy() {
  const groupId = await founded.group();
  const head = await founded.head(groupId);
  const desk = await world.person(groupId, 'secretariat');
  const { personId } = await desk.call(invitePerson, invitation(groupId, 'member'));
  const seat = {
    ...{ groupId, personId, party: 'GH', seatGroup: 'AFRICA' as const },
    ...{ overlays: [], timeZone: 'Africa/Accra', expertise: ['CBD', 'CITES'] },
  };
  return { groupId, head, desk, personId, seat };
}
const membersOf = async (by: Person, groupId: string) => (await by.call(readRoster, { groupId })).members;

test('the desk gives a seat to whoever it has invited, and ends the membership', async () => {
  const { groupId, desk, personId, seat } = await vacancy();
  await desk.call(seatMember, seat);
  expect(await membersOf(desk, groupId)).toMatchObject([
    { id: personId, party: 'GH', timeZone: 'Africa/Accra', expertise: ['CBD', 'CITES'], status: 'active' },
  ]);
  await desk.call(endMembership, { groupId, personId, status: 'recalled' });
  expect(await membersOf(desk, groupId)).toMatchObject([{ id: personId, status: 'recalled' }]);
  expect(await founded.rolesOf(personId)).toEqual([]);
  expect((await desk.refused(endMembership, { groupId, personId, status: 'ended' })).status).toBe(404);
});

test('whoever was invited as a member and got no seat loses the role with the membership', async () => {
  const { groupId, desk, personId } = await vacancy();
  await desk.call(endMembership, { groupId, personId, status: 'ended' });
  expect(await founded.rolesOf(personId)).toEqual([]);
  expect(await membersOf(desk, groupId)).toEqual([]);
});

test('seats are the secretariat’s to give, not the head’s, and nobody’s to give to themselves', async () => {
  const { groupId, head, desk, personId, seat } = await vacancy();
  const mine = { ...seat, personId: desk.id };
  expect((await head.refused(seatMember, seat)).code).toBe('role-not-yours-to-give');
  expect((await desk.refused(seatMember, mine)).code).toBe('role-not-yours-to-give');
  const ending = { groupId, personId, status: 'ended' as const };
  expect((await head.refused(endMembership, ending)).code).toBe('role-not-yours-to-give');
});

test('nobody sits here who is not there, whose account is closed, or whose Party is none', async () => {
  const { groupId, head, desk, personId, seat } = await vacancy();
  expect((await desk.refused(seatMember, { ...seat, personId: randomUUID() })).status).toBe(404);
  expect((await desk.refused(seatMember, { ...seat, party: 'XX' })).code).toBe('not-a-party');
  expect(await desk.refused(seatMember, { ...seat, party: 'Ghana' })).toMatchObject({
    code: 'malformed',
    faults: [{ field: 'party', sentence: 'Choose a Party from the list.' }],
  });
  await head.call(deactivatePerson, { groupId, personId, reason: 'Has left.' });
  expect((await desk.refused(seatMember, seat)).status).toBe(404);
  expect(await membersOf(desk, groupId)).toEqual([]);
});

test('the roles of member and chair come and go with the seat and the office, never by themselves', async () => {
  const { groupId, head, desk, personId, seat } = await vacancy();
  await desk.call(seatMember, seat);
  await head.call(appointOffice, { groupId, personId, kind: 'chair' });
  const admin = await world.stranger(null, { admin: true });
  const other = (await world.stranger()).id;
  for (const [by, role, code] of [
    [desk, 'member', 'comes-with-seat'],
    [admin, 'member', 'comes-with-seat'],
    [head, 'chair', 'comes-with-office'],
    [admin, 'chair', 'comes-with-office'],
  ] as const) {
    expect((await by.refused(grantRole, { groupId, personId: other, role })).code).toBe(code);
    expect((await by.refused(endRole, { groupId, personId, role })).code).toBe(code);
  }
  expect(await founded.rolesOf(personId)).toEqual(['chair', 'member']);
  expect(await founded.rolesOf(other)).toEqual([]);
});
