import {
  appointOffice,
  deactivatePerson,
  endPersonSessions,
  endRole,
  grantRole,
  invitePerson,
  listPeople,
  reactivatePerson,
  type Role,
  seatMember,
  whoAmI,
} from '@lib/contracts';
import { Founded } from './support/founded';
import { all, closes, house, invitation, rolesFor } from './support/house';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const founded = new Founded(world);
const notAsked = { status: 403, body: { code: 'not-your-role' } };
const anySeat = { party: 'KM', seatGroup: 'AFRICA', overlays: [], timeZone: 'Indian/Comoro', expertise: [] };
const inOrder = (roles: readonly Role[]) => all.filter((role) => roles.includes(role));

test('a closed account is opened again by those whose it is to close, with the roles it had', async () => {
  const { groupId, secretariat, head, member } = await house(world);
  const ask = { groupId, personId: member.id };
  expect((await secretariat.refused(reactivatePerson, ask)).status).toBe(404);
  await secretariat.call(deactivatePerson, { ...ask, reason: 'Has left.' });
  expect((await member.ask(whoAmI, {})).body).toMatchObject({ me: null });
  expect((await secretariat.call(listPeople, { groupId })).people.at(-1)).toMatchObject({
    id: member.id,
    active: false,
    may: {
      ...{ give: [], end: [], signOut: false, deactivate: false, reactivate: true },
      ...{ seat: false, office: false },
    },
  });
  await head.call(reactivatePerson, ask);
  expect((await head.refused(reactivatePerson, ask)).status).toBe(404);
  expect(await founded.rolesOf(member.id)).toEqual(['member']);
  expect((await founded.told(groupId)).at(-1)).toBe('person.reactivated');
});

test('the desk and the chair find everyone with their addresses, others themselves, and outsiders nothing', async () => {
  const { groupId, ...people } = await house(world);
  const found = async (who: Person) => (await who.call(listPeople, { groupId })).people.map(({ id }) => id);
  const everyone = [people.secretariat, people.head, people.chair, people.member].map(({ id }) => id).sort();
  for (const who of ['secretariat', 'head', 'chair', 'admin'] as const)
    expect((await found(people[who])).sort()).toEqual(everyone);
  expect(await found(people.member)).toEqual([people.member.id]);
  expect((await (await world.stranger()).refused(listPeople, { groupId })).status).toBe(404);
  const [card] = (await people.member.call(listPeople, { groupId })).people;
  expect(card).toMatchObject({ email: `${people.member.id}@example.org`, roles: ['member'], active: true });
});

test.each(['secretariat', 'head', 'chair', 'admin'] as const)(
  'what the list says that %s may do is what the commands let them do',
  async (who) => {
    for (const whom of ['secretariat', 'head', 'chair', 'member', 'admin'] as const) {
      const it = await house(world);
      const { groupId } = it;
      const personId = it[whom].id;
      const listed = (await it[who].call(listPeople, { groupId })).people.find(({ id }) => id === personId);
      if (!listed || who === whom) continue;
      const { may, roles } = listed;
      const does = (route: typeof grantRole | typeof endRole, when: boolean) =>
        rolesFor((role) =>
          roles.includes(role) === when
            ? it[who].ask(route, { groupId, personId, role })
            : Promise.resolve(notAsked),
        );
      expect([whom, await does(grantRole, false)]).toEqual([whom, inOrder(may.give)]);
      expect([whom, await does(endRole, true)]).toEqual([whom, inOrder(may.end)]);
      const out = await it[who].ask(endPersonSessions, { groupId, personId });
      expect([whom, out.status < 400]).toEqual([whom, may.signOut]);
      const seat = await it[who].ask(seatMember, { groupId, personId, ...anySeat });
      expect([whom, seat.status !== 403]).toEqual([whom, may.seat]);
      const office = await it[who].ask(appointOffice, { groupId, personId, kind: 'acting_chair' });
      expect([whom, office.status !== 403]).toEqual([whom, may.office]);
    }
  },
);

test.each(['secretariat', 'head', 'chair', 'admin'] as const)(
  'whom the list says that %s may invite, or close, they may',
  async (who) => {
    const it = await house(world);
    const { groupId } = it;
    const { mayInvite, people } = await it[who].call(listPeople, { groupId });
    const invited = await rolesFor((role) => it[who].ask(invitePerson, invitation(groupId, role)));
    expect(invited).toEqual(all.filter((role) => mayInvite.includes(role)));
    for (const { id, may } of people.filter((one) => one.id !== it[who].id))
      expect([id, (await closes(it[who], groupId, id)) === 'done']).toEqual([id, may.deactivate]);
  },
);
