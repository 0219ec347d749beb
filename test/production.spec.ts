import { demoSignIn, listDemoMail, requestSignIn, signInByLink, whoAmI } from '@lib/contracts';
import { readConfig } from '@lib/platform';
import { ApiProcess, build } from './support/api-process';
import { Door } from './support/door';
import { Seeded } from './support/seeded';
import { useWorld } from './support/world';

const world = useWorld();
const door = new Door(world);
new Seeded(world);
const home = 'https://consilia.example';
beforeAll(build, 180_000);
jest.setTimeout(180_000);

describe('in production', () => {
  let api: ApiProcess;
  beforeAll(async () => {
    api = await ApiProcess.start({ NODE_ENV: 'production', BASE_URL: home });
  }, 180_000);
  afterAll(() => api.kill());

  test('a session is a cookie of this host alone, over https alone', async () => {
    const { token } = await door.message(await door.account());
    const { status, headers } = await api.ask(signInByLink, { token });
    const [cookie = ''] = headers.getSetCookie();
    expect(status).toBe(201);
    expect(cookie).toMatch(
      /^__Host-sid=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("connect-src 'self' wss://consilia.example;");
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  });

  test('a cookie of another name is none', async () => {
    const person = await world.stranger();
    expect((await api.ask(whoAmI, {}, person)).body['me']).toBeNull();
  });

  test('the demonstration and the description of the API are not there', async () => {
    expect((await api.ask(demoSignIn, { as: 'chair' })).status).toBe(404);
    expect((await api.ask(listDemoMail, {})).status).toBe(404);
    for (const path of ['/api/docs', '/api/openapi.json', '/api/docs-json'])
      expect((await fetch(`http://127.0.0.1:${api.port}${path}`)).status).toBe(404);
  });

  test('one address asks for so much, whatever it says of itself', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 260 }, async (_, i) => {
        const answer = await fetch(`http://127.0.0.1:${api.port}${requestSignIn.path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': `203.0.113.${String(i)}` },
          body: '{}',
        });
        return answer.status;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([400, 429]));
  });
});

test('outside of a demonstration nobody comes in without a message, also where its people are', async () => {
  const refused = await world.public.refused(demoSignIn, { as: 'chair' });
  expect(refused).toMatchObject({ code: 'not-found', status: 404 });
});

test('in a demonstration one comes in as one of its people', async () => {
  const api = await ApiProcess.start({ DEMO: '1', NODE_ENV: 'development' });
  const { status, headers } = await api.ask(demoSignIn, { as: 'chair' });
  expect([status, headers.getSetCookie()[0]]).toEqual([201, expect.stringMatching(/^sid=/)]);
  await api.kill();
});

test('a demonstration in production does not start', () => {
  const settings = { NODE_ENV: 'production', DEMO: '1', SECRET: 'x'.repeat(64), BASE_URL: home };
  const DATABASE_URL = 'postgres://somebody@localhost/somewhere';
  expect(() => readConfig({ ...settings, DATABASE_URL })).toThrow('DEMO cannot be set in production');
  expect(readConfig({ ...settings, DATABASE_URL, DEMO: '0' }).DEMO).toBe(false);
});

test('what is missing in the settings is said in a sentence for each', () => {
  const read = () => readConfig({ PORT: '0', BASE_URL: 'nowhere', SECRET: 'short', LOG_LEVEL: 'loud' });
  for (const name of ['DATABASE_URL', 'PORT', 'BASE_URL', 'SECRET', 'LOG_LEVEL'])
    expect(read).toThrow(`${name} `);
});
