import { randomUUID } from 'node:crypto';
import { addComment, type Problem, type Route, whoAmI } from '@lib/contracts';
import request from 'supertest';
import { Scene } from './support/matrix-scene';
import { somebodyFor, steps } from './support/matrix-steps';
import { stateOf } from './support/matrix-tables';
import { routes } from './support/matrix-walk';
import { useWorld } from './support/world';

const world = useWorld();
const isSent = ({ method }: Route) => method === 'POST' || method === 'PUT';
/** That the walk of the matrix has a step for every route is its own test. */
const all = Object.entries(routes).filter(([name]) => name in steps && somebodyFor(name) !== null);
const writing = all.filter(([, { method }]) => method !== 'GET');
const namesIn = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

const callers = new Map<string, ReturnType<typeof caller>>();

/** The one of a route of whom everything is refused: as long as it is, it can be asked again. */
function refused(name: string, route: Route): ReturnType<typeof caller> {
  const known = callers.get(name) ?? caller(name, route);
  callers.set(name, known);
  return known;
}

/** Somebody who may call a route, with what they would say, and a way to say something else. */
async function caller(name: string, route: Route) {
  const found = somebodyFor(name);
  if (!found) throw new Error(`Nobody may call ${name}.`);
  const { when, asker, step } = found;
  const scene = await Scene.set(world, when);
  await step.ready?.(scene, asker);
  const [person, input] = [scene.people[asker], step.input(scene, asker)];
  const ask = (given: Record<string, unknown>) =>
    person.ask(route, given, step.match === undefined ? {} : { match: step.match });
  /** The same request, sent by hand: with another body, or without a header. */
  const send = (body: string, headers: Record<string, string>) => {
    const path = route.path.replace(/:(\w+)/g, (_, key: string) => String(input[key]));
    const asked = request(world.app.getHttpServer())[route.method.toLowerCase() as 'post'](path);
    const match = step.match === undefined ? {} : { 'if-match': `"${step.match}"` };
    return asked
      .set({ cookie: person.cookie, 'content-type': 'application/json' })
      .set({ 'idempotency-key': randomUUID(), ...match, ...headers })
      .send(body);
  };
  const rest = Object.fromEntries(
    Object.entries(input).filter(([key]) => !namesIn(route.path).includes(key)),
  );
  return { scene, person, input, rest, ask, send };
}

function isProblem(it: Problem, status: number): void {
  expect(it).toMatchObject({ status, type: `urn:consilia:problem:${it.code}` });
  expect(it.title).toBe(it.code.replaceAll('-', ' '));
  expect(it.detail).toMatch(/^[A-Z].+\.$/);
  expect(it.reference).toMatch(/^[\w-]{12}$/);
}
/** A refusal of what was said, that names the field and says in a sentence what is wrong with it. */
function names(answer: { status: number; body: Problem; type: string }, field: string): void {
  expect([answer.status, answer.type]).toEqual([400, 'application/problem+json']);
  isProblem(answer.body, 400);
  const { code, faults = [] } = answer.body;
  expect([code, faults.length > 0]).toEqual(['malformed', true]);
  expect(answer.body.field).toBe(faults[0]?.field);
  const mine = faults.find((it) => it.field === field || it.field.startsWith(`${field}.`));
  expect({ field, sentence: mine?.sentence ?? '' }).toEqual({
    field,
    sentence: expect.stringMatching(/\w+ \w+/),
  });
}

const isText = (it: unknown) => typeof it === 'string' || it instanceof Date;
const otherKind = { $ne: null };
/** What nobody types into anything: control characters, half a character, far too much. */
const wild = ['x\u0000x', 'x\u0007\u001b[31m\u009b', 'x\ud800x'];
/** Lists in lists, as deep as this. */
const nested = (deep: number): string => `{"a":${'['.repeat(deep)}${']'.repeat(deep)}}`;
/** A list that is taken in may be long. */
const tooMuch = (key: string): string => 'x'.repeat(key === 'csv' ? 210_000 : 21_000);
/** What is said beside a file stands in the address, which is shorter, and in which half a character is none. */
const nothingToType = (route: Route, key: string): string[] =>
  route.takes === 'file' ? [...wild.slice(0, 2), 'x'.repeat(2_000)] : [...wild, tooMuch(key)];

describe.each(all)('%s', (name, route) => {
  test('takes nothing that it does not know', async () => {
    const { scene, input, ask } = await refused(name, route);
    const before = await stateOf(scene);
    for (const key of ['zzz', 'id', 'authorId', 'admin'].filter((it) => !(it in input)))
      names(await ask({ ...input, [key]: 'x' }), key);
    expect(await stateOf(scene)).toEqual(before);
  });

  test('takes nothing of another kind, or that nobody types', async () => {
    const { scene, input, rest, ask } = await refused(name, route);
    const before = await stateOf(scene);
    for (const key of namesIn(route.path)) names(await ask({ ...input, [key]: 'not one' }), key);
    for (const [key, value] of isSent(route) ? Object.entries(rest) : [])
      for (const bad of isText(value) ? [...nothingToType(route, key), otherKind] : [otherKind])
        names(await ask({ ...input, [key]: bad }), key);
    expect(await stateOf(scene)).toEqual(before);
  });

  test('asks for what is missing', async () => {
    const { scene, input, rest, ask } = await refused(name, route);
    const before = await stateOf(scene);
    for (const key of Object.keys(rest)) {
      const { [key]: _, ...less } = input;
      names(await ask(less), key);
    }
    expect(await stateOf(scene)).toEqual(before);
  });

  if (route.method === 'GET') return;
  test('takes JSON only, and not too much of it', async () => {
    const { scene, send } = await refused(name, route);
    const before = await stateOf(scene);
    const isRefused = async (status: number, body: string, headers: Record<string, string> = {}) => {
      const answer = await send(body, headers);
      expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
      isProblem(answer.body, status);
    };
    await isRefused(400, '{"a":');
    await isRefused(400, '"words"');
    await isRefused(400, nested(5_000));
    await isRefused(400, 'a=1', { 'content-type': 'application/x-www-form-urlencoded' });
    await isRefused(400, '{}', { 'content-type': 'text/plain' });
    await isRefused(413, JSON.stringify({ a: 'x'.repeat(300_000) }));
    expect(await stateOf(scene)).toEqual(before);
  });
});

describe.each(writing)('%s', (name, route) => {
  test('is not done for a page of another site', async () => {
    const { scene, rest, send } = await caller(name, route);
    const before = await stateOf(scene);
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3000.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      const { status, body } = await send(JSON.stringify(rest), headers);
      expect([status, body.code]).toEqual([403, 'foreign-origin']);
      isProblem(body, 403);
    }
    expect(await stateOf(scene)).toEqual(before);
    const own = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    // A file is no JSON: that it comes from a page of ours does not make it one.
    const { status } = await send(JSON.stringify(rest), own);
    if (route.takes === 'file') expect(status).toBe(400);
    else expect(status).toBeLessThan(300);
  });
});

test('what is nested deeper than any page would is refused as other words are', async () => {
  const { scene, send } = await caller('addComment', addComment);
  const before = await stateOf(scene);
  const { status, body } = await send(nested(50_000), {});
  expect(status).toBe(400);
  isProblem(body, 400);
  expect(await stateOf(scene)).toEqual(before);
});

test('names that every object has are no way into others', async () => {
  const { person } = await caller('whoAmI', whoAmI);
  for (const words of ['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}'])
    await request(world.app.getHttpServer())
      .post('/api/sign-in')
      .set('content-type', 'application/json')
      .send(`${words.slice(0, -1)},"email":"x@example.org"}`);
  expect('admin' in {}).toBe(false);
  expect((await person.call(whoAmI, {})).demo).toBe(false);
});

const keyed = all.filter(([, { method, anonymous }]) => method === 'POST' && !anonymous);
test.each(keyed)('%s needs a key, so that a retry is harmless', async (name, route) => {
  const { scene, rest, send } = await caller(name, route);
  const before = await stateOf(scene);
  for (const key of ['', ' ', 'x'.repeat(101)]) {
    const { status, body } = await send(JSON.stringify(rest), { 'idempotency-key': key });
    expect([status, body.code]).toEqual([400, 'no-idempotency-key']);
    isProblem(body, 400);
  }
  expect(await stateOf(scene)).toEqual(before);
  const once = { 'idempotency-key': randomUUID() };
  const first = await send(JSON.stringify(rest), once);
  const after = await stateOf(scene);
  const again = await send(JSON.stringify(rest), once);
  // Whose session has ended by it is asked to sign in again; everybody else is told the first reply again.
  if (again.status !== 401) expect([again.status, again.body]).toEqual([first.status, first.body]);
  expect(after.seq >= before.seq && first.status < 300).toBe(true);
  expect(await stateOf(scene)).toEqual(after);
});

const edits = all.filter(([, route]) => route.edits);
test.each(edits)('%s begins with what was read, or changes nothing', async (name, route) => {
  const { scene, rest, send } = await caller(name, route);
  const before = await stateOf(scene);
  for (const match of ['', '3', 'W/"1"', '*', '"x"', '"1", "2"']) {
    const { status, body } = await send(JSON.stringify(rest), { 'if-match': match });
    expect([status, body.code]).toEqual([428, 'no-if-match']);
    isProblem(body, 428);
  }
  const stale = await send(JSON.stringify(rest), { 'if-match': '"99"' });
  expect([stale.status, stale.body.code, stale.body.facts]).toEqual([
    412,
    'changed-meanwhile',
    expect.anything(),
  ]);
  isProblem(stale.body, 412);
  expect(await stateOf(scene)).toEqual(before);
  expect((await send(JSON.stringify(rest), {})).status).toBe(200);
});
