import { readDraft } from '@lib/contracts';
import { config } from '@lib/platform';
import type { ChildProcess } from 'node:child_process';
import { build, freePort, kill, start, until } from './support/built';
import { Drafted } from './support/drafted';
import { Line } from './support/line';
import { MailServer } from './support/mail-server';
import { useWorld } from './support/world';

const world = useWorld();
const mail = new MailServer();
let worker: ChildProcess | undefined;
let line: Line;
beforeAll(build, 180_000);
afterAll(async () => {
  if (worker) await kill(worker);
  await line.close();
  await mail.close();
});

/** A round of comments that ends while somebody looks, and whoever commented in it. */
async function roundThatEnds() {
  const it = await Drafted.open(world);
  await it.comment(it.kenya);
  await world.query(`update comment_round set closes_at = clock_timestamp() where draft_id = $1`, [
    it.draftId,
  ]);
  const isEnded = async () => (await it.chair.call(readDraft, it.here)).draft.round?.state === 'ended';
  const isMailed = () => mail.to(`${it.chair.id}@example.org`).length > 0;
  return { isEnded, isMailed };
}

/** A deadline is noticed, recorded and mailed. */
async function goesOn(): Promise<void> {
  const { isEnded, isMailed } = await roundThatEnds();
  await until('the round has ended', isEnded, 20_000);
  await until('the chair is told by mail', isMailed, 30_000);
}

// Where the machine has no Redis there is none at the end of the line either: then it is away from the first.
test('without its queue a worker goes on by itself: deadlines end, mail goes out, and the queue may come back', async () => {
  line = await Line.to(config.REDIS_URL ? Number(new URL(config.REDIS_URL).port) : await freePort());
  const url = new URL(config.REDIS_URL ?? 'redis://127.0.0.1');
  url.port = String(line.port);
  worker = start('worker', {
    REDIS_URL: url.href,
    NO_REDIS: '',
    SMTP_URL: await mail.open(),
    LOG_LEVEL: 'error',
  });
  await goesOn();
  const port = await line.cut();
  await goesOn();
  await line.lay(port);
  await goesOn();
  expect([worker.exitCode, worker.signalCode]).toEqual([null, null]);
}, 180_000);
