import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import pg from 'pg';
import { bareEnvironment } from '../../scripts/machine/settings.mjs';
import { SampleLoad } from '../../scripts/machine/sample.mjs';
import { temporaryMachine } from '../../scripts/machine/temporary.mjs';

/**
 * Starts a demonstration's database three times as the start script does: the first load is killed once the first group
 * has been founded; the second comes to its end; before the third somebody has worked there. Says what was there after each.
 */
const [programs] = process.argv.slice(2);
const name = 'sample';
const folder = mkdtempSync(join(tmpdir(), 'consilia sample '));
const machine = await temporaryMachine({ redis: false });

async function ask(url, text) {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  return db.query(text).finally(() => db.end());
}

const there = async (url) => {
  const { rows } = await ask(
    url,
    `select slug, (select count(*)::int from membership m where m.group_id = g.id) as members from advisory_group g order by slug`,
  );
  return rows;
};

/** Runs one of the programs; `until` kills it as soon as that is so. */
async function run(entry, env, until) {
  const child = spawn(process.execPath, [join(programs, entry)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  while (until && child.exitCode === null && !(await until())) await later(5);
  if (until) child.kill('SIGKILL');
  if ((await ended) !== 0) throw new Error(`${entry} broke off`);
}

async function start(until) {
  const sample = new SampleLoad(folder);
  await sample.clear(machine.asSuperuser, name);
  const { databaseUrl, ownerUrl } = await machine.database(name);
  const env = {
    ...bareEnvironment(),
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    NO_REDIS: '1',
  };
  Object.assign(env, { SECRET: 'a sample of thirty-two characters', FILES_DIR: join(folder, 'files') });
  await run('migrations/run.js', env);
  const load = () => run('seeds/run.js', env, until && (() => until(ownerUrl)));
  await sample.run(ownerUrl, load).catch((error) => {
    if (!until) throw error;
  });
  return { ownerUrl, groups: await there(ownerUrl) };
}

try {
  const first = await start(async (url) => (await there(url)).length > 0);
  const second = await start();
  await ask(second.ownerUrl, `update advisory_group set title = 'Our own' where slug = 'iag-syn'`);
  const third = await start();
  const { rows } = await ask(third.ownerUrl, `select title from advisory_group where slug = 'iag-syn'`);
  console.log(JSON.stringify([first.groups, second.groups, third.groups, rows]));
} finally {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
}
