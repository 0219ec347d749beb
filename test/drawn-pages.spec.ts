import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { Access } from '@lib/access';
import { openLog, raiseFront, Throttle } from '@lib/platform';
import request from 'supertest';
import { ApiModule } from '../apps/api/api.module';
import { useWorld } from './support/world';

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), 'consilia-drawn-'));
const drawn = '<main>Drawn</main>';
const shell = `<!doctype html><html lang="en" dir="ltr"><head><title>Consilia</title>
  <link rel="stylesheet" href="/assets/a.css" /></head><body><div id="page"></div></body></html>`;
/** In place of the client that the build makes: it draws pages, and takes one form. */
const drawer = `
  const page = (isPublic, status = 200) =>
    ({ html: '${drawn}', title: 'A', language: 'en', given: {}, sources: [], status, isPublic, movedTo: null });
  exports.drawPage = async ({ path }) => page(path !== '/private', path === '/nowhere' ? 404 : 200);
  exports.sendForm = async ({ path, fields }) =>
    fields.text ? { to: path + '#' + fields.text } : { status: 422, page: page(false) };`;
let app: NestExpressApplication;

beforeAll(async () => {
  mkdirSync(join(folder, 'drawer'));
  writeFileSync(join(folder, 'index.html'), shell);
  writeFileSync(join(folder, 'pages.json'), JSON.stringify({ entry: '', sources: {}, files: {} }));
  writeFileSync(join(folder, 'drawer', 'server.cjs'), drawer);
  const module = await Test.createTestingModule({ imports: [ApiModule] }).compile();
  app = module.createNestApplication<NestExpressApplication>({ logger: ['error'] });
  const isSomebody = async (cookie: string | undefined) => (await app.get(Access).sessionOf(cookie)) !== null;
  raiseFront(app, { files: folder, drawer: join(folder, 'drawer'), isSomebody }, openLog());
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string) => request(app.getHttpServer()).get(path);
const send = (fields: string) =>
  request(app.getHttpServer())
    .post('/a')
    .set('content-type', 'application/x-www-form-urlencoded')
    .send(fields);

test('a page that shows nobody’s words may be kept, and is asked about; one that does is kept by nobody', async () => {
  const { headers, text } = await get('/a');
  expect(text).toContain(drawn);
  expect(headers['cache-control']).toBe('private, no-cache');
  const again = await get('/a').set('if-none-match', headers['etag'] ?? '');
  expect([again.status, again.text]).toEqual([304, '']);
  const own = await get('/private');
  expect([own.headers['cache-control'], own.headers['etag']]).toEqual(['no-store', undefined]);
});

test('where there is nothing it says so, also to programs, and that is not kept', async () => {
  const { status, headers, text } = await get('/nowhere');
  expect([status, headers['cache-control'], headers['etag']]).toEqual([404, 'no-store', undefined]);
  expect(text).toContain(drawn);
});

test('an address that nobody has signed in from has so many pages drawn a minute; then they come empty', async () => {
  const member = await world.person(await world.group(), 'member');
  const throttle = app.get(Throttle);
  throttle.isOn = true;
  try {
    const pages: boolean[] = [];
    for (let i = 0; i < 130; i++)
      pages.push((await get('/a').set('cookie', 'sid=nobody')).text.includes(drawn));
    expect(pages.slice(0, 100)).not.toContain(false);
    expect(pages.at(-1)).toBe(false);
    const empty = await get('/a');
    expect([empty.status, empty.text]).toEqual([200, shell]);
    expect((await get('/a').set('cookie', member.cookie)).text).toContain(drawn);
  } finally {
    throttle.isOn = false;
  }
});

test('a form leads on when it is taken, and shows the page again when it is not', async () => {
  const taken = await send('text=b');
  expect([taken.status, taken.headers['location']]).toEqual([303, '/a#b']);
  const refused = await send('text=');
  expect([refused.status, refused.headers['cache-control']]).toEqual([422, 'no-store']);
  expect(refused.text).toContain(drawn);
});

test('what mail programs send to stop messages is taken for no form of a page', async () => {
  const pressed = await request(app.getHttpServer())
    .post(`/unsubscribe/${'nothing'.repeat(6)}`)
    .type('form')
    .send('List-Unsubscribe=One-Click');
  expect([pressed.status, pressed.text.includes(drawn)]).toEqual([404, false]);
});

test('a form from elsewhere, one too large and one that is none are refused', async () => {
  for (const origin of ['https://evil.example', 'null'])
    expect((await send('text=b').set('origin', origin)).status).toBe(403);
  expect((await send('text=b').set('sec-fetch-site', 'cross-site')).status).toBe(403);
  expect((await send(`text=${'x'.repeat(70_000)}`)).status).toBe(413);
  expect((await send('text=b').set('content-type', 'text/plain')).status).toBe(400);
  expect((await request(app.getHttpServer()).post('/api/sign-in').type('form').send('email=a')).status).toBe(
    400,
  );
});
