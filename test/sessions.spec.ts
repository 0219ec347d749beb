import { setTimeout as later } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import {
  appointOffice,
  deactivatePerson,
  endPersonSessions,
  endRole,
  endSession,
  grantRole,
  listSessions,
  seatMember,
  signOut,
  whoAmI,
} from '@lib/contracts';
import { until } from './support/until';
import { Door } from './support/door';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
const AT_ONCE = 2_000;
let other: INestApplication;
beforeAll(async () => {
  other = await world.process();
});
afterAll(() => other.close());

const isIn = async (person: Person, app = world.app) =>
  (await person.call(whoAmI, {}, { app })).me?.id === person.id;

const sessionOf = async (person: Person) => (await person.call(listSessions, {})).sessions[0]?.id ?? '';

/** Somebody of a group, at both processes, on the line at both; and who may send them away. */
async function company() {
  const groupId = await world.group();
  const [desk, head] = [await world.person(groupId, 'secretariat'), await world.person(groupId, 'head')];
  const press = await world.person(groupId, 'observer');
  const followings = [world.app, other].map((app) => press.follow(groupId, 0, app));
  await Promise.all(followings.map(({ socket }) => until('a line', () => socket.connected)));
  expect(await Promise.all([world.app, other].map((app) => isIn(press, app)))).toEqual([true, true]);
  const sockets = followings.map(({ socket }) => socket);
  const ids = { groupId, personId: press.id };
  return { groupId, desk, head, press, sockets, ids };
}
type Company = Awaited<ReturnType<typeof company>>;

const ends: Record<string, (it: Company) => Promise<unknown>> = {
  'signing out': ({ press }) => press.call(signOut, {}),
  'ending it from the list': async ({ press }) => {
    await press.call(endSession, { sessionId: await sessionOf(press) });
  },
  'the secretariat': ({ desk, ids }) => desk.call(endPersonSessions, ids),
  'a role that is given': ({ head, ids }) => head.call(grantRole, { ...ids, role: 'bureau' }),
  'a seat, and the role that comes with it': async ({ desk, ids }) => {
    await world.query(`insert into seat_plan values ($1, 'AFRICA', 50, 0, 0)`, [ids.groupId]);
    const seat = { party: 'TG', seatGroup: 'AFRICA' as const, overlays: [], timeZone: 'UTC', expertise: [] };
    await desk.call(seatMember, { ...ids, ...seat });
  },
  'an office, and the role that comes with it': async ({ head, ids }) => {
    await world.query(
      `insert into membership (id, group_id, person_id, party, seat_group, overlays, time_zone, expertise, status, starts_at)
       values (gen_random_uuid(), $1, $2, 'TG', 'AFRICA', '{}', 'UTC', '{}', 'active', now())`,
      [ids.groupId, ids.personId],
    );
    await head.call(appointOffice, { ...ids, kind: 'acting_chair' });
  },
  'a role that is taken': ({ desk, ids }) => desk.call(endRole, { ...ids, role: 'observer' }),
  'the account being closed': ({ head, ids }) => head.call(deactivatePerson, { ...ids, reason: 'Has left.' }),
};

test.each(Object.entries(ends))(
  'a session ended by %s is over at this process at once, and everywhere within two seconds',
  async (_, end) => {
    const it = await company();
    await end(it);
    const since = performance.now();
    expect(await isIn(it.press)).toBe(false);
    await until('the other process has heard', async () => !(await isIn(it.press, other)), AT_ONCE);
    await until('the lines are cut', () => it.sockets.every(({ connected }) => !connected), AT_ONCE);
    expect(performance.now() - since).toBeLessThan(AT_ONCE);
    for (const app of [world.app, other])
      expect((await it.press.ask(listSessions, {}, { app })).status).toBe(401);
    await later(100);
    expect(it.sockets.map(({ active }) => active)).toEqual([false, false]); // they do not come back by themselves
  },
);

test('a line is cut when its session has been unused for half an hour', async () => {
  const { press, sockets } = await company();
  await world.query(`update session set used_at = now() - interval '31 minutes' where person_id = $1`, [
    press.id,
  ]);
  await until('the lines are cut', () => sockets.every(({ connected }) => !connected), AT_ONCE);
});

test('a session in use does not run out', async () => {
  const person = await door.comeIn(await door.account());
  await world.query(`update session set used_at = now() - interval '25 minutes' where person_id = $1`, [
    person.id,
  ]);
  expect(await isIn(person)).toBe(true);
  const age = 'select now() - used_at < $2::interval as young from session where person_id = $1';
  await until('its use is noted', async () => (await world.query(age, [person.id, '1 minute']))[0].young);
});

test('one ends a session of another device, and keeps the own', async () => {
  const account = await door.account();
  const [here, there] = [await door.comeIn(account), await door.comeIn(account)];
  const { sessions } = await here.call(listSessions, {});
  expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
  const sessionId = sessions.find(({ current }) => !current)?.id ?? '';
  await here.call(endSession, { sessionId });
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  expect(await here.refused(endSession, { sessionId })).toMatchObject({ status: 404 });
});

test('nobody ends a session of somebody else by its id, or learns that there is one', async () => {
  const [ann, ben] = [await door.comeIn(await door.account()), await door.comeIn(await door.account())];
  const sessionId = await sessionOf(ben);
  const foreign = await ann.refused(endSession, { sessionId });
  const unknown = await ann.refused(endSession, { sessionId: ann.id });
  expect({ ...foreign, reference: '' }).toEqual({ ...unknown, reference: '' });
  expect([foreign.status, await isIn(ben)]).toEqual([404, true]);
});

test('the secretariat sends away neither the head nor an administrator', async () => {
  const { groupId, desk, head } = await company();
  const admin = await world.stranger(null, { admin: true });
  await world.query(`insert into access_grant values ($1, $2, 'observer')`, [admin.id, groupId]);
  for (const above of [head, admin])
    expect(await desk.refused(endPersonSessions, { groupId, personId: above.id })).toMatchObject({
      code: 'not-your-role',
    });
  const stranger = await world.stranger();
  expect((await desk.refused(endPersonSessions, { groupId, personId: stranger.id })).status).toBe(404);
  for (const person of [head, admin, stranger]) expect(await isIn(person)).toBe(true);
});

test('signing out takes the cookie back', async () => {
  const person = await door.comeIn(await door.account());
  const [cookie = ''] = (await person.ask(signOut, {})).headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^sid=; Path=\/; Expires=Thu, 01 Jan 1970[^;]*; HttpOnly; SameSite=Lax$/);
  expect((await person.ask(signOut, {})).status).toBe(401);
});
