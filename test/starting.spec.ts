import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '@lib/platform';
import { build, freePort, programsFolder } from './support/built';

jest.setTimeout(180_000);
beforeAll(build, 180_000);

const given = { DATABASE_URL: 'postgres://a@b/c', SECRET: 'x'.repeat(64) };
const AT_ONCE = 3_000;

/** Starts the API, which is not to come up: what it says last, how it ends, and how long it lived after saying so. */
async function starting(settings: Record<string, string>) {
  const env = { ...process.env, LOG_LEVEL: 'error', PORT: String(await freePort()), ...settings };
  const child = spawn(process.execPath, [join(programsFolder, 'apps/api/main.js')], {
    ...{ env, stdio: ['ignore', 'ignore', 'pipe'] as const },
  });
  const life = setTimeout(() => child.kill('SIGKILL'), 20_000);
  let [said, at] = ['', 0];
  child.stderr.setEncoding('utf8').on('data', (it: string) => ([said, at] = [said + it, performance.now()]));
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(life);
  return { code, said: said.trimEnd(), lived: performance.now() - at };
}

let taken: Server;
beforeAll(async () => {
  taken = createServer().listen(0);
  await once(taken, 'listening');
});
afterAll(() => taken.close());

test('an API that cannot start says why in a sentence, and is gone', async () => {
  const PORT = String((taken.address() as AddressInfo).port);
  const NODE_OPTIONS = `--require "${join(__dirname, 'support', 'stray-route.cjs')}"`;
  for (const [settings, why] of [
    [{ PORT }, `The API could not start: port ${PORT} is taken. Set PORT to another one.`],
    [
      { NODE_OPTIONS },
      'The API could not start: HealthController.stray names no row of the authorization matrix.',
    ],
    [{ TRUSTED_PROXY: 'the one in front' }, expect.stringContaining('\nTRUSTED_PROXY must name addresses')],
  ] as const) {
    const { code, said, lived } = await starting(settings);
    expect({ code, said }).toEqual({ code: 1, said: why });
    expect(lived).toBeLessThan(AT_ONCE);
  }
});

test.each([
  ['TRUSTED_PROXY', 'loopback'],
  ['TRUSTED_PROXY', '10.1.2.3, fd00::/8,uniquelocal'],
  ['TRUSTED_PROXY', '10.0.0.0/255.0.0.0'],
  ['MAIL_FROM', 'no-reply@example.org'],
  ['MAIL_FROM', 'Consilia für alle <no-reply@example.org>'],
  ['MAIL_FROM', '"Consilia, für alle" <no-reply@example.org>'],
])('%s may be “%s”', (name, value) => {
  expect(readConfig({ ...given, [name]: value })).toMatchObject({ [name]: value });
});

test.each([
  ['TRUSTED_PROXY', '1', 'must name addresses'],
  ['TRUSTED_PROXY', 'true', 'must name addresses'],
  ['TRUSTED_PROXY', '10.1.2.3/33', 'must name addresses'],
  ['TRUSTED_PROXY', '10.1.2.3/0', 'must name addresses'],
  ['TRUSTED_PROXY', 'loopback,', 'must name addresses'],
  ['MAIL_FROM', 'Consilia', 'must be a sender'],
  ['MAIL_FROM', 'Consilia <no-reply>', 'must be a sender'],
  ['MAIL_FROM', 'Consilia, für alle <no-reply@example.org>', 'must be a sender'],
  ['MAIL_FROM', 'a@example.org\nBcc: b@example.org', 'must be a sender'],
  ['MAIL_FROM', 'A <a@example.org>, B <b@example.org>', 'must be a sender'],
])('%s may not be “%s”, and a sentence says so', (name, value, sentence) => {
  expect(() => readConfig({ ...given, [name]: value })).toThrow(`${name} ${sentence}`);
});
