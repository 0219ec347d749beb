import { setTimeout as later } from 'node:timers/promises';
import { Access } from '@lib/access';
import { whoAmI } from '@lib/contracts';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import { until } from './support/until';
import { Line } from './support/line';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const port = (): number => world.app.getHttpServer().address().port;
const home = 'http://localhost:3000';

interface How {
  origin?: string;
  at?: number;
  transports?: ('websocket' | 'polling')[];
}
/** A line as a browser lays it, from a page of some origin. */
function dial(person: Person, { origin, at = port(), transports = ['websocket'] }: How = {}): Socket {
  const socket = io(`http://127.0.0.1:${at}`, {
    transports,
    tryAllTransports: true,
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie: person.cookie, ...(origin === undefined ? {} : { origin }) },
  });
  world.lines.push(socket);
  return socket;
}
/** What becomes of a line: it stands, or why it does not. */
const fate = (socket: Socket): Promise<string> =>
  new Promise((say) => {
    socket.once('connect', () => say('stands'));
    socket.once('connect_error', (error) => say(error.message));
  });

/** Lays a line by polling and gives its address: what is sent there goes as it stands. */
async function poll({ cookie }: Person): Promise<string> {
  const at = '/socket.io/?EIO=4&transport=polling';
  const { text } = await request(world.app.getHttpServer()).get(at).set('cookie', cookie);
  return `${at}&sid=${(JSON.parse(text.slice(1)) as { sid: string }).sid}`;
}
const send = ({ cookie }: Person, line: string, words: string) =>
  request(world.app.getHttpServer()).post(line).set({ cookie, 'content-type': 'text/plain' }).send(words);

describe.each(['websocket', 'polling'] as const)('by %s', (transport) => {
  test.each([
    'http://localhost:3000.evil.example',
    'http://localhost:30000',
    'http://localhost',
    'https://localhost:3000',
    'http://localhost:3000/',
    'HTTP://LOCALHOST:3000',
    'http://user@localhost:3000',
    'http://evil.example/http://localhost:3000',
    'http://evil.example#http://localhost:3000',
    'http://sub.localhost:3000',
    'null',
    'file://',
    ' ',
  ])('no page of the origin %p lays a line', async (origin) => {
    const member = await world.person(await world.group(), 'member');
    const how = await fate(dial(member, { origin, transports: [transport] }));
    expect(how).not.toBe('stands');
  });

  test('our own pages do, and programs that are no browser', async () => {
    const member = await world.person(await world.group(), 'member');
    expect(await fate(dial(member, { origin: home, transports: [transport] }))).toBe('stands');
    expect(await fate(dial(member, { transports: [transport] }))).toBe('stands');
  });
});

test('nobody lays a line without a session', async () => {
  expect(await fate(dial(world.public))).toBe('not-signed-in');
});

test('where the way is closed to websockets it goes by polling', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const line = await Line.to(port(), (first) => !/^upgrade: websocket/im.test(first));
  const socket = dial(member, { at: line.port, transports: ['websocket', 'polling'] });
  expect(await fate(socket)).toBe('stands');
  expect(socket.io.engine.transport.name).toBe('polling');
  const left = new Promise((say) => socket.once('left', say));
  socket.emit('follow', { groupId: member.id, after: 0 });
  expect(await left).toBe(member.id);
  socket.close();
  await line.close();
});

test('twenty lines are enough for one person, and another has their own', async () => {
  const groupId = await world.group();
  const [ann, ben] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
  const sockets = Array.from({ length: 20 }, () => dial(ann));
  expect(new Set(await Promise.all(sockets.map(fate)))).toEqual(new Set(['stands']));
  expect(await fate(dial(ann))).toBe('too-many-requests');
  expect(await fate(dial(ben))).toBe('stands');
  sockets[0]?.close();
  await until('a place is free', async () => (await fate(dial(ann))) === 'stands');
});

test('a line that is hung up before it stands takes no place', async () => {
  const member = await world.person(await world.group(), 'member');
  const access = world.app.get(Access, { strict: false });
  for (let i = 0; i < 30; i++) {
    access.forget(); // so that who it is has to be looked up, and meanwhile it is hung up
    await send(member, await poll(member), '40\u001e1');
  }
  expect(await fate(dial(member))).toBe('stands');
});

test('a hundred words a minute are enough', async () => {
  const member = await world.person(await world.group(), 'member');
  const socket = dial(member);
  await fate(socket);
  const refused = new Promise((say) =>
    socket.on('refused', (code) => code === 'too-many-requests' && say(code)),
  );
  for (let i = 0; i < 101; i++) socket.emit('follow', {});
  expect(await refused).toBe('too-many-requests');
  await until('the line is cut', () => !socket.connected);
});

test('what is said on a line must be what the contract says', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  const socket = dial(member);
  await fate(socket);
  const heard: unknown[] = [];
  socket.onAny((...it) => heard.push(it));
  for (const ask of [null, 1, 'x', [], {}, { groupId }, { groupId, after: -1 }, { groupId, after: 0.5 }])
    socket.emit('follow', ask);
  socket.emit('follow', { groupId, after: 0, as: 'chair' });
  socket.emit('follow', { groupId: { $ne: '' }, after: 0 });
  await until('each is refused', () => heard.length === 10);
  expect(new Set(heard.map((it) => JSON.stringify(it)))).toEqual(new Set(['["refused","malformed"]']));
  expect(socket.connected).toBe(true);
});

test('a word that is too long ends the line it came on', async () => {
  const member = await world.person(await world.group(), 'member');
  const socket = dial(member);
  await fate(socket);
  socket.emit('follow', 'x'.repeat(70_000));
  await until('the line is cut', () => !socket.connected);
});

test('no frame, however broken, harms anybody else', async () => {
  const groupId = await world.group();
  const [ann, ben] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
  const staying = ben.follow(groupId);
  const frames = [
    '42["__proto__",{}]',
    '42["constructor"]',
    '42["disconnect"]',
    '42["error","x"]',
    '42["follow"',
    '42{}',
    '42[]',
    '42["follow",{"__proto__":{"admin":true}}]',
    '451-["follow",{"_placeholder":true,"num":0}]',
    '45999-["follow"]',
    '4299999999["follow",{}]',
    '40/admin,',
    '4',
    '9',
    '',
    '\u0000',
    `42["follow",${'['.repeat(20_000)}${']'.repeat(20_000)}]`,
  ];
  for (const frame of frames) {
    const line = await poll(ann);
    await send(ann, line, '40');
    await send(ann, line, frame).catch(() => null);
  }
  await later(100);
  expect((await ben.call(whoAmI, {})).me?.id).toBe(ben.id);
  expect(staying.socket.connected).toBe(true);
});
