import './support/bounced';
import { setTimeout as later } from 'node:timers/promises';
import { takeBounce } from '@lib/contracts';
import { MAIL_LINES } from '@lib/platform';
import { bounceSignature } from '@lib/post';
import { MailServer } from './support/mail-server';
import { Life, Offices } from './support/offices';
import { until } from './support/until';
import { useWorld } from './support/world';

const world = useWorld();
const server = new MailServer();
let url: string;
beforeAll(async () => {
  url = await server.open();
});
afterAll(() => server.close());
afterEach(() => {
  server.answers.length = 0;
  server.atTheDot = () => Promise.resolve();
});

const random = (below: number) => Math.floor(Math.random() * below);
const idsTo = (address: string) => server.to(address).map(({ messageId }) => messageId);

test('over lines that say not now, hang up or take their time, each letter is accepted: twice only where the line broke, with the same id', async () => {
  const offices = new Offices(world, url);
  const addresses = await offices.post(60);
  const office = offices.open();
  let [lines, most, hungUp] = [0, 0, 0];
  server.atTheDot = async () => {
    most = Math.max(most, (lines += 1));
    await later(random(20));
    lines -= 1;
  };
  for (let round = 0; round < 4; round += 1) {
    const answers = Array.from(
      { length: 12 },
      () => (['later', 'hang up', 'take'] as const)[random(3)] ?? 'take',
    );
    server.answers.push(...answers);
    hungUp += answers.filter((it) => it === 'hang up').length;
    await office.deliver();
    await offices.later();
  }
  server.answers.length = 0;
  for (let left = 10; left > 0; left -= 1) {
    await office.deliver();
    await offices.later();
  }
  office.close();
  expect((await offices.letters()).map(({ state }) => state)).toEqual(addresses.map(() => 'accepted'));
  const doubles = addresses.map((it) => idsTo(it)).filter((ids) => ids.length > 1);
  for (const address of addresses) expect(new Set(idsTo(address)).size).toBe(1);
  // A broken line takes every letter with it that is on its way.
  expect(doubles.length).toBeLessThanOrEqual(hungUp * MAIL_LINES);
  expect(most).toBeLessThanOrEqual(MAIL_LINES);
}, 60_000);

test('an office that dies a hundred times at any moment loses no letter, and sends none twice that it has marked', async () => {
  const offices = new Offices(world, url);
  const addresses = await offices.post(150);
  let interrupted = 0;
  for (let kill = 0; kill < 100; kill += 1) {
    const life = new Life();
    life.endsAfter(random(14));
    const office = offices.open(life);
    const marked = (await offices.letters())
      .filter(({ state }) => state === 'accepted')
      .map((it) => it['to_address']);
    const before = new Map(marked.map((it) => [it, idsTo(String(it)).length]));
    await office.deliver().catch(() => (interrupted += 1));
    office.close();
    for (const [address, count] of before) expect(idsTo(String(address))).toHaveLength(count);
    await offices.later();
  }
  const last = offices.open();
  await last.deliver();
  last.close();
  const letters = await offices.letters();
  expect(interrupted).toBeGreaterThan(40);
  expect(
    letters.filter(({ state }) => state !== 'accepted').map(({ state, fault }) => [state, fault]),
  ).toEqual([]);
  for (const address of addresses) expect(new Set(idsTo(address)).size).toBe(1);
  expect(addresses.every((it) => idsTo(it).length >= 1)).toBe(true);
}, 120_000);

test('two offices send each letter once', async () => {
  const offices = new Offices(world, url);
  const addresses = await offices.post(40);
  const both = [offices.open(), offices.open()];
  await Promise.all(both.map((it) => it.deliver()));
  for (const it of both) it.close();
  expect(addresses.map((it) => idsTo(it).length)).toEqual(addresses.map(() => 1));
});

test('an office that was away for longer than its lease changes nothing by what it says then', async () => {
  const offices = new Offices(world, url);
  const [address = ''] = await offices.post(1);
  const held: (() => void)[] = [];
  server.atTheDot = () => new Promise((answer) => held.push(answer));
  server.answers.push('later');
  const [away, other] = [offices.open(), offices.open()];
  const late = away.deliver();
  await until('it is at the server', () => held.length === 1);
  await offices.later();
  const inTime = other.deliver();
  await until('it is there once more', () => held.length === 2);
  held[0]?.();
  await late;
  expect(await offices.letters()).toMatchObject([{ state: 'leased', lease_no: 2, fault: null }]);
  held[1]?.();
  await inTime;
  for (const it of [away, other]) it.close();
  expect(await offices.letters()).toMatchObject([{ state: 'accepted', fault: null }]);
  expect(idsTo(address)).toHaveLength(1);
});

describe('an address that does not take it', () => {
  test('is passed over for the other one at once, as a new sending; without another it is not reached', async () => {
    const offices = new Offices(world, url);
    const [with2, without] = [
      await offices.post(1, { fallbackAddress: 'second@parties.example' }),
      await offices.post(1),
    ];
    server.answers.push('never', 'never');
    const office = offices.open();
    await office.deliver();
    office.close();
    const letters = new Map((await offices.letters()).map((it) => [it['to_address'], it]));
    expect(letters.get(with2[0])).toMatchObject({ state: 'accepted', used_fallback: true, sending: 2 });
    expect(letters.get(without[0])).toMatchObject({ state: 'failed', used_fallback: false });
    expect(String(letters.get(without[0])?.['fault'])).toContain('550');
    expect(server.to('second@parties.example')).toHaveLength(1);
  });

  test('may say so later: what comes back with a signature counts, and what has none, or is of another sending, does not', async () => {
    const offices = new Offices(world, url);
    await offices.post(1, { fallbackAddress: 'third@parties.example' });
    const office = offices.open();
    await office.deliver();
    const letter = async () => (await offices.letters())[0];
    const id = String((await letter())?.['id']);
    const report = (sending: string) =>
      `Subject: Failed\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 gone\r\n\r\nMessage-ID: <${id}${sending}@localhost>\r\n`;
    const take = (message: string, secret = String(process.env['BOUNCE_SECRET'])) =>
      world.public.ask(takeBounce, { message, signature: bounceSignature(secret, message) });
    const unsigned = await take(report(''), 'another secret');
    expect([unsigned.status, unsigned.body.code]).toEqual([403, 'signature-not-valid']);
    await take(report('.2'));
    expect(await letter()).toMatchObject({ state: 'accepted', bounced_at: null, sending: 1 });
    await take(report(''));
    await take(report(''));
    expect(await letter()).toMatchObject({ state: 'waiting', used_fallback: true, sending: 2 });
    await office.deliver();
    expect(server.to('third@parties.example')).toHaveLength(1);
    await take(report('.2'));
    office.close();
    expect(await letter()).toMatchObject({ state: 'accepted', fault: '5.1.1 smtp; 550 gone' });
    expect((await letter())?.['bounced_at']).not.toBeNull();
  });
});
