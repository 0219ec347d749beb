import { randomUUID } from 'node:crypto';
import { deactivatePerson, endRole, grantRole, invitePerson, type Role, whoAmI } from '@lib/contracts';
import { Door } from './support/door';
import { Founded } from './support/founded';
import { all, closes, house, invitation, rolesFor, type Who } from './support/house';
import { useWorld } from './support/world';

const world = useWorld();
const founded = new Founded(world);
const told = (groupId: string) => founded.told(groupId);
const rolesOf = (personId: string) => founded.rolesOf(personId);
const door = new Door(world);

const mayInvite: Record<Who, Role[]> = {
  admin: [...all],
  secretariat: ['member', 'observer', 'focalPoint'],
  head: ['member', 'observer', 'bureau', 'focalPoint'],
  chair: [],
  member: [],
};
const mayGive: Record<Who, Role[]> = {
  admin: ['secretariat', 'head', 'observer', 'bureau', 'focalPoint'],
  secretariat: ['observer'],
  head: ['secretariat', 'bureau'],
  chair: [],
  member: [],
};

test.each(Object.keys(mayInvite) as Who[])(
  '%s invites those whom it may invite, and no others',
  async (who) => {
    const it = await house(world);
    const may = await rolesFor((role) => it[who].ask(invitePerson, invitation(it.groupId, role)));
    expect(may).toEqual(all.filter((role) => mayInvite[who].includes(role)));
    const invited = (await told(it.groupId)).filter((type) => type === 'person.invited');
    expect(invited).toHaveLength(may.length);
  },
);

test.each(Object.keys(mayGive) as Who[])('%s gives and ends the roles it may, and no others', async (who) => {
  const it = await house(world);
  const { id: personId } = await world.stranger();
  const gave = await rolesFor((role) => it[who].ask(grantRole, { groupId: it.groupId, personId, role }));
  expect(gave).toEqual(all.filter((role) => mayGive[who].includes(role)));
  expect((await rolesOf(personId)).sort()).toEqual([...gave].sort());
  const grants = all.map((role) => `('${personId}', '${it.groupId}', '${role}')`).join();
  await world.query(`insert into access_grant values ${grants} on conflict do nothing`);
  const took = await rolesFor((role) => it[who].ask(endRole, { groupId: it.groupId, personId, role }));
  expect(took).toEqual(gave);
  expect((await rolesOf(personId)).sort()).toEqual(all.filter((role) => !took.includes(role)).sort());
});

test('nobody raises themselves: not by a grant, not by an invitation, not by leaving', async () => {
  const it = await house(world);
  const { groupId } = it;
  for (const who of [it.secretariat, it.head, it.admin]) {
    const email = `${who.id}@example.org`;
    for (const refused of [
      await who.refused(grantRole, { groupId, personId: who.id, role: 'chair' }),
      await who.refused(grantRole, { groupId, personId: who.id, role: 'observer' }),
      await who.refused(invitePerson, invitation(groupId, 'observer', email)),
      await who.refused(endRole, { groupId, personId: who.id, role: 'head' }),
      await who.refused(deactivatePerson, { groupId, personId: who.id, reason: 'Mine.' }),
    ])
      expect(refused).toMatchObject({ code: 'role-not-yours-to-give', status: 403 });
  }
  expect(await rolesOf(it.secretariat.id)).toEqual(['secretariat']);
  expect(await told(groupId)).toEqual([]);
});

test('whoever is invited has an account and the role, and comes in by mail', async () => {
  const { groupId, secretariat } = await house(world);
  const email = `Ama.${groupId}@Example.org`;
  const { personId } = await secretariat.call(invitePerson, invitation(groupId, 'observer', email));
  expect(await told(groupId)).toEqual(['role.granted', 'person.invited']);
  const ama = await door.comeIn({ id: personId, email });
  expect((await ama.call(whoAmI, {})).me).toMatchObject({
    name: 'Ama Mensah',
    email: email.toLowerCase(),
    admin: false,
    sample: false,
    groups: [{ id: groupId, roles: ['observer'] }],
  });
});

test('whoever has an account is given the role, once', async () => {
  const { groupId, secretariat } = await house(world);
  const account = await door.account();
  const invite = () => secretariat.call(invitePerson, invitation(groupId, 'observer', account.email));
  expect(await invite()).toEqual({ personId: account.id });
  await expect(invite()).rejects.toMatchObject({ code: 'already-has-role', status: 409 });
  expect(await rolesOf(account.id)).toEqual(['observer']);
  expect(await told(groupId)).toEqual(['role.granted', 'session.ended', 'person.invited']);
});

test('groups that invite the same address at the same moment make one account', async () => {
  const houses = await Promise.all(Array.from({ length: 4 }, () => house(world)));
  for (let i = 0; i < 10; i++) {
    const email = `${randomUUID()}@example.org`;
    const invited = await Promise.all(
      houses.map((it) => it.secretariat.call(invitePerson, invitation(it.groupId, 'observer', email))),
    );
    expect(new Set(invited.map(({ personId }) => personId)).size).toBe(1);
  }
});

test('who was invited into one group is nobody in the other', async () => {
  const [here, there] = [await house(world), await house(world)];
  const { personId } = await here.secretariat.call(invitePerson, invitation(here.groupId, 'observer'));
  const [grant] = await world.query('select group_id as id from access_grant where person_id = $1', [
    personId,
  ]);
  expect(grant).toEqual({ id: here.groupId });
  expect(
    (await there.secretariat.refused(endRole, { groupId: there.groupId, personId, role: 'observer' })).status,
  ).toBe(404);
});

test('a role that comes and goes is told, and a request that comes again does it once', async () => {
  const { groupId, secretariat } = await house(world);
  const { id: personId } = await world.stranger();
  const ask = { groupId, personId, role: 'observer' as const };
  const key = randomUUID();
  expect(await secretariat.call(grantRole, ask, { key })).toEqual(
    await secretariat.call(grantRole, ask, { key }),
  );
  expect((await secretariat.refused(grantRole, ask)).code).toBe('already-has-role');
  await secretariat.call(endRole, ask);
  expect((await secretariat.refused(endRole, ask)).status).toBe(404);
  expect((await told(groupId)).filter((it) => it.startsWith('role.'))).toEqual([
    'role.granted',
    'role.ended',
  ]);
});

test('an account is closed by those whose it is to close, with its reason', async () => {
  const { groupId, secretariat, head, member, admin } = await house(world);
  const [press, chair] = [await world.person(groupId, 'observer'), await world.person(groupId, 'chair')];
  expect(await closes(member, groupId, press.id)).toBe('not-your-role');
  expect(await closes(secretariat, groupId, chair.id)).toBe('role-not-yours-to-give');
  expect(await closes(secretariat, groupId, press.id)).toBe('done');
  expect(await closes(secretariat, groupId, press.id)).toBe('not-found');
  expect(await closes(head, groupId, chair.id)).toBe('done');
  expect(await closes(head, groupId, admin.id)).toBe('not-found');
  const once = ['person.deactivated', 'deactivation.explained', 'session.ended'];
  expect(await told(groupId)).toEqual([...once, ...once]);
  expect((await head.refused(grantRole, { groupId, personId: press.id, role: 'bureau' })).status).toBe(404);
  const again = invitation(groupId, 'member', `${press.id}@example.org`);
  expect((await secretariat.refused(invitePerson, again)).code).toBe('account-closed');
});

test('an account with a role in another group is closed by the administrator only', async () => {
  const [here, there] = [await house(world), await house(world)];
  await world.query(`insert into access_grant values ($1, $2, 'observer')`, [there.member.id, here.groupId]);
  expect(await closes(here.head, here.groupId, there.member.id)).toBe('role-not-yours-to-give');
  expect(await closes(here.admin, here.groupId, there.member.id)).toBe('done');
});
