import { announcing } from './support/announced';
import { build, kill, start, stop } from './support/built';
import { MailServer } from './support/mail-server';
import { Offices } from './support/offices';
import { until } from './support/until';
import { useWorld } from './support/world';

const world = useWorld();
const server = new MailServer();
const LONGEST_STOP_MS = 15_000;
let answer: () => void = () => undefined;
beforeAll(build, 180_000);
afterAll(async () => {
  answer();
  await server.close();
});

test('a worker whose mail server takes everything and answers nothing stops within fifteen seconds all the same', async () => {
  const url = await server.open();
  let begun = 0;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  server.atTheDot = () => {
    begun += 1;
    return answered;
  };
  const { id: notificationId } = await (await announcing(world)).out();
  const offices = new Offices(world, url, 'notification');
  await offices.post(30, { about: { notificationId } });
  const worker = start('worker', { SMTP_URL: url });
  await until('letters are on every line', () => begun >= 5, 120_000);
  const from = performance.now();
  const late = setTimeout(() => void kill(worker), 60_000);
  await stop(worker);
  clearTimeout(late);
  expect(performance.now() - from).toBeLessThan(LONGEST_STOP_MS);
  // What it was not told of is sent again, when its lease is over.
  expect((await offices.letters()).filter(({ state }) => state === 'accepted')).toEqual([]);
}, 240_000);
