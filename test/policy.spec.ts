import { randomUUID } from 'node:crypto';
import { Controller, Get, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import * as contracts from '@lib/contracts';
import {
  advanceStage,
  deactivatePerson,
  endRole,
  grantRole,
  invitePerson,
  listComments,
  listVersions,
  readCycle,
  readDraft,
  readJournal,
  type Route,
} from '@lib/contracts';
import { ApiModule } from '../apps/api/api.module';
import { Scene } from './support/matrix-scene';
import type { Refused } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();

@Controller()
class Stray {
  @Get('stray')
  look() {
    return {};
  }
}
@WebSocketGateway()
class StrayGateway {
  @SubscribeMessage('stray')
  hear() {
    return {};
  }
}
@Module({ imports: [ApiModule], controllers: [Stray] })
class WithStrayRoute {}
@Module({ imports: [ApiModule], providers: [StrayGateway] })
class WithStrayEvent {}

test.each([
  [WithStrayRoute, 'Stray.look'],
  [WithStrayEvent, 'StrayGateway.hear'],
])('the app does not start while something names no row of the matrix (%p)', async (module, name) => {
  const app = (await Test.createTestingModule({ imports: [module] }).compile()).createNestApplication({
    logger: false,
  });
  await expect(app.init()).rejects.toThrow(`${name} names no row`);
  await app.close();
});

const routes = (Object.values(contracts) as unknown[]).filter(
  (it): it is Route => typeof it === 'object' && it !== null && 'path' in it && 'does' in it,
);

test('everything that is served is a route of the contracts, and every route is served', () => {
  const { router } = world.app.getHttpAdapter().getInstance() as {
    router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
  };
  const served = router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((it) => `${it.toUpperCase()} ${route.path}`) : [],
  );
  const beside =
    /^GET \/(health\/|api\/docs|api\/openapi|n\/(feed\.atom|:number\.(ics|json|pdf))$|calendar\/(g\/:slug|:token)\.ics$)/;
  const promised = routes.map(({ method, path }) => `${method} ${path}`);
  expect(served.filter((it) => !beside.test(it)).sort()).toEqual(promised.sort());
});

const plain = ({ reference, ...rest }: Refused) => [JSON.stringify(rest), reference.length];

test('what is hidden looks like what is not there, byte for byte but for the reference', async () => {
  const [here, there] = [await world.group(), await world.group()];
  const [member, stranger] = [await world.person(here, 'member'), await world.stranger()];
  const hidden = [
    await member.refused(readCycle, { groupId: there }),
    await stranger.refused(readCycle, { groupId: there }),
    await world.public.refused(readCycle, { groupId: there }),
  ];
  const unknown = await member.refused(readCycle, { groupId: randomUUID() });
  for (const one of hidden) expect(plain(one)).toEqual(plain(unknown));
  expect(unknown.status).toBe(404);
});

test('a paper that is hidden from somebody looks to them like one that is not there', async () => {
  const scene = await Scene.set(world, { stage: 'working', draft: 'commenting', circulation: 'superseded' });
  const { groupId, draftId, people } = scene;
  for (const route of [readDraft, listComments, listVersions])
    for (const who of [people.observer, people.bureau, people.focalPoint, people.admin]) {
      const hidden = await who.refused(route, { groupId, draftId });
      expect(plain(hidden)).toEqual(plain(await who.refused(route, { groupId, draftId: randomUUID() })));
      expect(hidden.status).toBe(404);
    }
});

test('a command in a group that is not ours looks like one in no group at all', async () => {
  const [here, there] = [await world.group(), await world.group()];
  const desk = await world.person(here, 'secretariat');
  const somebody = await world.person(there, 'observer');
  const ask = (groupId: string) =>
    desk.refused(grantRole, { groupId, personId: somebody.id, role: 'member' });
  const [foreign, unknown] = [await ask(there), await ask(randomUUID())];
  expect(plain(foreign)).toEqual(plain(unknown));
  expect(foreign.status).toBe(404);
  const nobody = (groupId: string) =>
    world.public.refused(grantRole, { groupId, personId: somebody.id, role: 'member' });
  expect(plain(await nobody(there))).toEqual(plain(await nobody(randomUUID())));
  expect((await nobody(there)).status).toBe(401);
});

test('a person who is not there and one whom we may not touch are told apart by nobody', async () => {
  const groupId = await world.group();
  const desk = await world.person(groupId, 'secretariat');
  const stranger = await world.stranger();
  const close = (personId: string) =>
    desk.refused(deactivatePerson, { groupId, personId, reason: 'Has left.' });
  expect(plain(await close(stranger.id))).toEqual(plain(await close(randomUUID())));
});

test('a right ends with its stage at the next command', async () => {
  const groupId = await world.group('draft');
  const head = await world.person(groupId, 'head');
  const on = (to: 'calling' | 'selecting' | 'constituted' | 'working') =>
    head.call(advanceStage, { groupId, to, reason: '' });
  for (const to of ['calling', 'selecting', 'constituted', 'working'] as const) await on(to);
  await expect(on('working')).rejects.toMatchObject({ code: 'not-at-this-stage', status: 403 });
});

test('a right ends with the grant at the next command, also of a request that is under way', async () => {
  const groupId = await world.group();
  const [desk, head] = [await world.person(groupId, 'secretariat'), await world.person(groupId, 'head')];
  const invite = (i: number) =>
    desk.ask(invitePerson, {
      groupId,
      email: `${randomUUID()}@example.org`,
      name: String(i),
      affiliation: 'A ministry',
      party: null,
      role: 'observer',
    });
  expect((await invite(0)).status).toBe(201);
  const [, ...invited] = await Promise.all([
    head.call(endRole, { groupId, personId: desk.id, role: 'secretariat' }),
    ...Array.from({ length: 10 }, (_, i) => invite(i)),
  ]);
  const order = await world.query(
    `select type, actor_id as by from journal_entry where group_id = $1 order by seq`,
    [groupId],
  );
  const end = order.findIndex(({ type }) => type === 'role.ended');
  expect(order.slice(end).filter(({ by }) => by === desk.id)).toEqual([]);
  const done = invited.filter(({ status }) => status === 201);
  expect(order.filter(({ type }) => type === 'person.invited')).toHaveLength(1 + done.length);
  expect([401, 404]).toContain((await invite(11)).status);
});

test('what one may read of the journal is what one may read now', async () => {
  const groupId = await world.group();
  const [desk, press] = [await world.person(groupId, 'secretariat'), await world.person(groupId, 'observer')];
  await desk.call(grantRole, { groupId, personId: (await world.stranger()).id, role: 'observer' });
  const read = async () =>
    (await press.call(readJournal, { groupId, after: 0 })).entries.map(({ type }) => type);
  expect(await read()).toEqual(['role.granted']);
  await world.query(`update access_grant set role = 'secretariat' where person_id = $1`, [press.id]);
  expect(await read()).toEqual(['role.granted', 'session.ended']);
  await world.query('delete from access_grant where person_id = $1', [press.id]);
  expect((await press.refused(readJournal, { groupId, after: 0 })).status).toBe(404);
});
