// How fast the worker hands in the letters of a notification, beside nodemailer alone with as many lines and the same letters.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { startApp } from '../../scripts/machine/app.mjs';
import { bareEnvironment } from '../../scripts/machine/settings.mjs';

/** A notification goes to as many: a letter to each Party. */
const LETTERS = 200;
/** As many lines as the post office has. */
const LINES = 5;
const LONGEST_MS = 60_000;

/** What every letter of ours says beside its words. */
const ours = ['content-language', 'auto-submitted'];

const subject = 'Call for nominations to the informal advisory group';
const paragraph =
  'The Executive Secretary invites Parties to nominate an expert, by a letter of their focal point. ';

async function startSink({ services }) {
  let child;
  const launch = () =>
    (child = spawn(process.execPath, [fileURLToPath(new URL('mail-sink.mjs', import.meta.url))], {
      env: bareEnvironment(),
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }));
  let port = 0;
  const ready = async () => ([{ port }] = await once(child, 'message'));
  await services.start({ name: 'Mail sink', rank: 2, launch, ready });
  const ask = async (what) => {
    child.send(what);
    return (await once(child, 'message'))[0];
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    told: () => ask('told'),
    /** The first letter that came, as its reader's program takes it apart. */
    sample: async () => PostalMime.parse(Buffer.from(await ask('sample'), 'base64')),
    anew: () => child.send('anew'),
  };
}

/** Waits until as many have come, and tells what the sink saw. */
async function all(sink) {
  const until = performance.now() + LONGEST_MS;
  for (;;) {
    const told = await sink.told();
    if (told.taken >= LETTERS) return told;
    if (performance.now() > until) throw new Error(`Only ${told.taken} of ${LETTERS} letters came.`);
    await later(50);
  }
}

/** Puts an issued notification and its letters there, as the command that issues does. */
async function post(db) {
  const [groupId, id] = [randomUUID(), randomUUID()];
  const body = Array.from({ length: 8 }, () => ({ id: randomUUID(), text: paragraph.repeat(4) }));
  await db.query('begin');
  await db.query('insert into journal_head (group_id) values ($1)', [groupId]);
  await db.query(`insert into advisory_group values ($1, $2, 'Load', '')`, [groupId, `load-${groupId}`]);
  await db.query(
    `insert into notification (id, group_id, kind, state, reference, language, signatory, recipients, themes,
       responses, returned, without, drafted_at, edited_at)
     values ($1, $2, 'information', 'draft', '', 'en', 'Load', '[{"to":"parties"}]', '{}', 'none', '', '{}', now(), now())`,
    [id, groupId],
  );
  await db.query(`insert into notification_text values ($1, 'en', $2, null, $3)`, [
    id,
    subject,
    JSON.stringify(body),
  ]);
  await db.query(`update notification set state = 'issued', number = $2, issued_at = now() where id = $1`, [
    id,
    `2098-${String(Math.floor(Math.random() * 900_000) + 100_000)}`,
  ]);
  await db.query(
    `insert into letter (id, journal_id, kind, about, party, to_name, to_address, language, state, next_at, created_at)
     select gen_random_uuid(), $1, 'notification', jsonb_build_object('notificationId', $2::text), null, 'Load',
            'load' || n || '@parties.example', 'en', 'waiting', now(), now() from generate_series(1, $3::int) n`,
    [groupId, id, LETTERS],
  );
  await db.query('commit');
}

async function direct(sink, { subject, text, html, headers }) {
  const { createTransport } = await import('nodemailer');
  const pool = createTransport({ pool: true, url: sink.url, maxConnections: LINES });
  const from = 'load@parties.example';
  const own = headers.filter(({ key }) => ours.includes(key));
  const send = (n) =>
    pool.sendMail({ from, to: `load${n}@parties.example`, subject, text, html, headers: own });
  await Promise.all(Array.from({ length: LETTERS }, (_, n) => send(n)));
  const told = await sink.told();
  pool.close();
  await later(500); // its lines are gone when ours are counted
  return told;
}

/**
 * Measures both in turns. Gives pairs of letters a second, and the most lines that the worker had open at once.
 */
export async function measureMail(machine, environment, db, rounds) {
  const sink = await startSink(machine);
  const logs = join(machine.folder, 'mail');
  mkdirSync(logs);
  // The API has nothing to do here: that it answers says that the worker's database is ready.
  await startApp(machine.services, { ...environment, SMTP_URL: sink.url }, logs);
  const found = { pairs: [], lines: 0 };
  const rate = ({ ms }) => LETTERS / (ms / 1_000);
  for (let round = 0; round <= rounds; round++) {
    sink.anew();
    await post(db);
    const worker = await all(sink);
    const letter = await sink.sample();
    await later(1_000); // what it wrote of the last is written now
    sink.anew();
    const alone = await direct(sink, letter);
    // The first round warms both.
    if (round > 0) found.pairs.push({ app: rate(worker), bare: rate(alone) });
    found.lines = Math.max(found.lines, worker.most);
  }
  return found;
}
