import { randomUUID } from 'node:crypto';
import { appointOffice, endOffice, readRoster, whoAmI } from '@lib/contracts';
import { isActingChair, Memberships } from '@lib/groups';
import { theSystem } from '@lib/platform';
import { Founded } from './support/founded';
import { useWorld } from './support/world';

const world = useWorld();
const founded = new Founded(world);

test('whoever is seated is a member from then on, and is seen in the roster', async () => {
  const groupId = await founded.group();
  const senegal = await founded.seat(groupId, 'SN');
  await world.query(`update cycle set stage = 'working' where group_id = $1`, [groupId]);
  expect(await founded.rolesOf(senegal.id)).toEqual(['member']);
  const { members, vacant } = await senegal.call(readRoster, { groupId });
  expect(members).toMatchObject([
    { id: senegal.id, party: 'SN', seatGroup: 'AFRICA', status: 'active', office: null, until: null },
  ]);
  expect(vacant).toEqual([
    { seatGroup: 'AFRICA', seats: 1 },
    { seatGroup: 'WEOG', seats: 2 },
  ]);
  expect(await founded.told(groupId)).toEqual([
    'group.founded',
    'procedure.edited',
    'seats.planned',
    'role.granted',
    'session.ended',
    'membership.started',
  ]);
});

test('a state that is no Party is not seated, and the reason is told', async () => {
  const groupId = await founded.group();
  await expect(founded.seat(groupId, 'US', 'WEOG')).rejects.toMatchObject({
    code: 'not-a-party',
    facts: { reason: expect.stringContaining('ratified') },
  });
  await expect(founded.seat(groupId, 'CH', 'WEOG')).rejects.toMatchObject({ code: 'no-seat-left' });
  await founded.seat(groupId, 'SN');
  await expect(founded.seat(groupId, 'SN')).rejects.toMatchObject({ code: 'already-seated' });
  expect((await founded.told(groupId)).filter((it) => it === 'membership.started')).toHaveLength(1);
});

test('two who want the last seat at the same moment do not both get it', async () => {
  const groupId = await founded.group();
  await founded.seat(groupId, 'SN');
  const tries = await Promise.allSettled([
    founded.seat(groupId, 'KE'),
    founded.seat(groupId, 'GH'),
    founded.seat(groupId, 'ZA'),
  ]);
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('with the membership end the role, the office and the sessions', async () => {
  const groupId = await founded.group();
  const senegal = await founded.seat(groupId, 'SN');
  const head = await founded.head(groupId);
  await head.call(appointOffice, { groupId, personId: senegal.id, kind: 'chair' });
  expect(await founded.rolesOf(senegal.id)).toEqual(['chair', 'member']);
  await world.comesIn(senegal.id);

  await founded.the(Memberships).end(theSystem, {
    groupId,
    personId: senegal.id,
    status: 'resigned',
  });
  expect(await founded.rolesOf(senegal.id)).toEqual([]);
  const sessions = await world.query('select ended_at from session where person_id = $1', [senegal.id]);
  expect(sessions).not.toContainEqual({ ended_at: null });
  expect(await founded.told(groupId)).toEqual(expect.arrayContaining(['office.left', 'membership.ended']));
  const { members, vacant } = await head.call(readRoster, { groupId });
  expect(members).toMatchObject([{ party: 'SN', status: 'resigned', until: expect.any(Date), office: null }]);
  expect(vacant).toContainEqual({ seatGroup: 'AFRICA', seats: 2 });
});

test('a Party whose member has left may send another', async () => {
  const groupId = await founded.group();
  const first = await founded.seat(groupId, 'SN');
  await founded.the(Memberships).end(theSystem, { groupId, personId: first.id, status: 'recalled' });
  const second = await founded.seat(groupId, 'SN');
  expect(await founded.rolesOf(second.id)).toEqual(['member']);
});

test('the head gives the chair to a member; there is one, and somebody may act beside them', async () => {
  const groupId = await world.group('working');
  const head = await world.person(groupId, 'head');
  const secretariat = await world.person(groupId, 'secretariat');
  const [first, second] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
  const chair = { groupId, personId: first.id, kind: 'chair' as const };
  expect(await secretariat.refused(appointOffice, chair)).toMatchObject({ code: 'role-not-yours-to-give' });
  expect(await first.refused(appointOffice, chair)).toMatchObject({ code: 'not-your-role' });
  expect(await head.refused(appointOffice, { ...chair, personId: secretariat.id })).toMatchObject({
    code: 'not-a-member',
  });
  const { officeId } = await head.call(appointOffice, chair);
  expect(await head.refused(appointOffice, { ...chair, personId: second.id })).toMatchObject({
    code: 'office-taken',
  });
  await head.call(appointOffice, { groupId, personId: second.id, kind: 'acting_chair' });
  const acting = async (personId: string) => {
    let is: boolean | null = null;
    await world.journal.write(groupId, theSystem, async (page) => {
      is = await isActingChair(page, personId);
      page.record('step.dated', { step: 'chair', from: null, to: null });
    });
    return is;
  };
  expect([await acting(first.id), await acting(second.id)]).toEqual([false, true]);

  await head.call(endOffice, { groupId, officeId, reason: 'A new post.' });
  expect([await founded.rolesOf(first.id), await founded.rolesOf(second.id)]).toEqual([
    ['member'],
    ['chair', 'member'],
  ]);
  expect(await head.refused(endOffice, { groupId, officeId, reason: 'Again.' })).toMatchObject({
    status: 404,
  });
});

test('an office of another group cannot be ended from here', async () => {
  const [here, there] = [await world.group(), await world.group()];
  const chair = await world.person(there, 'member');
  const { officeId } = await (
    await world.person(there, 'head')
  ).call(appointOffice, { groupId: there, personId: chair.id, kind: 'chair' });
  const head = await world.person(here, 'head');
  const refused = await head.refused(endOffice, { groupId: here, officeId, reason: 'Mistake.' });
  const unknown = await head.refused(endOffice, {
    groupId: here,
    officeId: randomUUID(),
    reason: 'Mistake.',
  });
  expect({ ...refused, reference: '' }).toEqual({ ...unknown, reference: '' });
  expect(await founded.rolesOf(chair.id)).toEqual(['chair', 'member']);
});

test('members are read out by groups of seats, and no address leaves with them', async () => {
  const groupId = await world.group('working');
  const member = await world.person(groupId, 'member');
  await world.person(groupId, 'observer');
  const secretariat = await world.person(groupId, 'secretariat');
  const roster = (await member.ask(readRoster, { groupId })).body;
  expect(roster.staff.map(({ roles }: { roles: string[] }) => roles)).toEqual([
    ['secretariat'],
    ['observer'],
  ]);
  expect(JSON.stringify(roster)).not.toMatch(/@example\.org|email/);
  expect(roster.staff[0].id).toBe(secretariat.id);
});

test('whoever came in by a membership that ended is not let in again', async () => {
  const groupId = await founded.group();
  const senegal = await founded.seat(groupId, 'SN');
  await founded.the(Memberships).end(theSystem, { groupId, personId: senegal.id, status: 'ended' });
  expect((await senegal.call(whoAmI, {})).me).toBeNull();
});
