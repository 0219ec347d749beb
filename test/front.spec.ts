import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { openLog, raiseFront } from '@lib/platform';
import request, { type Response } from 'supertest';
import { ApiModule } from '../apps/api/api.module';
import { routes } from './support/matrix-walk';
import { useWorld } from './support/world';

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), 'consilia-web-'));
let app: NestExpressApplication;

/** A process that serves pages too, as one does that has been built. */
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Consilia</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'void 0;');
  const module = await Test.createTestingModule({ imports: [ApiModule] }).compile();
  app = module.createNestApplication<NestExpressApplication>({ logger: ['error'] });
  raiseFront(app, { files: folder, drawer: join(folder, 'drawer') }, openLog());
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string) => request(app.getHttpServer()).get(path);

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
function isHeld({ headers }: Response): void {
  expect(headers).toMatchObject(everywhere);
  expect(headers['x-powered-by']).toBeUndefined();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
  ])
    expect(policy.split(';')).toContain(rule);
  for (const rule of [
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types consilia',
  ])
    expect(policy.split(';')).toContain(rule);
}

test.each([
  ['a page', '/', 200],
  ['a page deep in the site', '/groups/iag-syn/review', 200],
  ['a script', '/assets/main-1a2b.js', 200],
  ['a script that is not there', '/assets/nothing.js', 404],
  ['the API', '/api/me', 200],
  ['a refusal', `/api/groups/${randomUUID()}/cycle`, 404],
  ['something malformed', '/api/groups/x/cycle', 400],
  ['an address of the API that is not there', '/api/nothing', 404],
  ['whether it lives', '/health/live', 200],
])('%s says how a browser may use it', async (_, path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  isHeld(answer);
});

test('what calendars and other programs fetch is no page, also where pages are served', async () => {
  const groupId = await world.group();
  const [{ slug }] = await world.query('select slug from advisory_group where id = $1', [groupId]);
  const got = async (path: string) => {
    const { status, headers } = await get(path);
    return [status, headers['content-type']];
  };
  expect(await got(`/calendar/g/${slug}.ics`)).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await got(`/calendar/${'x'.repeat(43)}.ics`)).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
  expect(await got('/n/feed.atom')).toEqual([200, 'application/atom+xml; charset=utf-8']);
  for (const it of ['json', 'ics', 'pdf'])
    expect(await got(`/n/1900-001.${it}`)).toEqual([404, 'application/problem+json; charset=utf-8']);
});

test('what is answered to one person is kept by nobody; what never changes, for ever', async () => {
  const cache = async (path: string) => (await get(path)).headers['cache-control'];
  expect(await cache('/api/me')).toBe('no-store');
  expect((await get('/api/me')).headers['vary']).toContain('Cookie');
  expect(await cache('/api/groups/x/cycle')).toBe('no-store');
  expect(await cache('/')).toBe('no-cache');
  expect(await cache('/assets/main-1a2b.js')).toBe('public, max-age=31536000, immutable');
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/assets/..%2f..%2fpackage.json',
  '/.env',
  '/assets/',
])('nothing is served but what was built: %s', async (path) => {
  expect((await get(path)).text).not.toMatch(/dependencies|SECRET|DATABASE/);
});

test('no answer allows another site to read it', async () => {
  const answer = await get('/api/me').set('origin', 'https://evil.example');
  expect(Object.keys(answer.headers).filter((it) => it.startsWith('access-control'))).toEqual([]);
});

test.each(['options', 'patch', 'trace', 'propfind', 'purge'] as const)('there is no %s', async (method) => {
  const { status, headers } = await request(app.getHttpServer())[method as 'options']('/api/me');
  expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
});

test('a method that a header or a field asks for instead is not heard', async () => {
  const groupId = await world.group();
  const desk = await world.person(groupId, 'secretariat');
  const press = await world.person(groupId, 'observer');
  const path = `/api/groups/${groupId}/people/${press.id}/roles/observer`;
  const sent = (asked: request.Test) =>
    asked.set({ cookie: desk.cookie, 'x-http-method-override': 'DELETE' });
  expect((await sent(request(app.getHttpServer()).post(path))).status).toBe(404);
  expect((await sent(get(`${path}?_method=DELETE`))).text).not.toContain('done');
  const [{ n }] = await world.query('select count(*)::int as n from access_grant where person_id = $1', [
    press.id,
  ]);
  expect(n).toBe(1);
});

test('however an address is spelled, what is hidden stays hidden', async () => {
  const groupId = await world.group();
  const [member, stranger] = [await world.person(groupId, 'member'), await world.stranger()];
  const plain = `/api/groups/${groupId}/cycle`;
  expect((await get(plain).set('cookie', member.cookie)).body.procedure).toBeDefined();
  for (const path of [
    plain,
    `${plain}/`,
    `${plain}//`,
    plain.replace('/api', '//api'),
    plain.replace('/api/', '/api//'),
    plain.replace('/cycle', '%2fcycle'),
    plain.toUpperCase(),
    plain.replace('/api', '/API'),
    `${plain};x=1`,
    `${plain}.json`,
    `${plain}?groupId=${randomUUID()}`,
    `/api/groups/${randomUUID()}/../${groupId}/cycle`,
    `/./api/groups/${groupId}/cycle`,
    plain.replace(groupId, encodeURIComponent(` ${groupId}`)),
  ])
    for (const ask of [get(path), request(app.getHttpServer()).head(path)])
      expect((await ask.set('cookie', stranger.cookie)).body.procedure).toBeUndefined();
  for (const variant of [`${plain}/`, plain.toUpperCase()])
    expect([200, 404]).toContain((await get(variant).set('cookie', member.cookie)).status);
});

test('errors are dull: no stack, no statement, no name of a table or a library', async () => {
  const member = await world.person(await world.group(), 'member');
  const told = [
    await get('/api/groups/%E0%A4%A/cycle'),
    await get(`/api/groups/${randomUUID()}/journal?after=99999999999999999999`).set('cookie', member.cookie),
    await get(`/api/groups/${randomUUID()}/journal?after[$gt]=1`).set('cookie', member.cookie),
    await request(app.getHttpServer()).post('/api/sign-in').set('content-type', 'application/json').send('{'),
    await get('/api/me').set('cookie', `sid=${'x'.repeat(8_000)}`),
  ];
  for (const { status, text } of told) {
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/ at |node_modules|select |insert |QueryFailed|SyntaxError|Zod|express/i);
  }
});

test('the API describes itself: OpenAPI 3.1, with every route and the row that decides about it', async () => {
  const { body, type } = await request(world.app.getHttpServer()).get('/api/openapi.json');
  expect([type, body.openapi]).toEqual(['application/json', '3.1.0']);
  const described = Object.entries(
    body.paths as Record<string, Record<string, { 'x-does': string }>>,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => [method, path, it['x-does']].join(' ')),
  );
  const promised = Object.values(routes).map(({ method, path, does }) =>
    [method.toLowerCase(), path.replace(/:(\w+)/g, '{$1}'), does].join(' '),
  );
  expect(described.sort()).toEqual(promised.sort());
});
