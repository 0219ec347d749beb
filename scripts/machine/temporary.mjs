import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor } from './account.mjs';
import { answers, asSuperuser, freshPasswords, prepareDatabase } from './databases.mjs';
import { isRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { programsFor } from './postgres-programs.mjs';
import { makeCluster, startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { RunRecord } from './run-record.mjs';
import { Services } from './services.mjs';

/** Root's Postgres is run by somebody else, who may not get at root's own temporary folder. */
const base = isRoot ? '/var/tmp' : tmpdir();
const prefix = 'consilia-temporary-';

/** Nothing here need outlive a loss of power. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '400',
  scram_iterations: '1',
};

/** Counts every statement, also those that begin and commit. */
const counted = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top' };

/**
 * A Postgres and, where the machine has one, a Redis, on free ports, in a folder that goes when they stop. For tests
 * and measurements; `durable` is for those that ask what a disk costs, `counting` for those that count statements.
 */
export async function temporaryMachine({ redis = true, durable = false, counting = false } = {}) {
  await clearDead();
  const folder = mkdtempSync(join(base, prefix));
  const record = await RunRecord.open(join(folder, 'run.json'));
  chmodSync(folder, isRoot ? 0o711 : 0o700);
  const services = new Services(record);
  const stop = async () => {
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const extra = { ...(durable ? {} : careless), ...(counting ? counted : {}) };
    const cluster = await startCluster(services, folder, extra);
    const redisUrl = redis ? await startRedis(services, join(folder, 'redis')) : undefined;
    return {
      services,
      folder,
      redisUrl,
      stop,
      database: oneByOne((name, original) => prepareDatabase(cluster, name, original)),
      asSuperuser: (name, work) => asSuperuser(cluster, name, work),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The roles of a database are those of the others: two that are made at once would each make them. */
function oneByOne(make) {
  let last = Promise.resolve();
  return (...how) => (last = last.catch(() => {}).then(() => make(...how)));
}

async function startCluster(services, folder, extra) {
  const account = accountFor(folder);
  const programs = programsFor(account);
  const passwords = freshPasswords();
  const data = join(folder, 'postgres');
  await makeCluster({ account, programs, data, password: passwords.postgres });
  const cluster = { account, programs, data, port: await freePort(), passwords };
  await startPostgres(services, {
    ...cluster,
    log: join(folder, 'postgres.log'),
    answers: () => answers(cluster),
    extra,
  });
  return cluster;
}

/** Ends and removes what runs of ours left that were killed before they could. */
async function clearDead() {
  for (const name of readdirSync(base).filter((it) => it.startsWith(prefix))) {
    const folder = join(base, name);
    const record = join(folder, 'run.json');
    const ours = statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid();
    if (!ours || !existsSync(record) || RunRecord.liveStarter(record)) continue;
    await RunRecord.reap(record);
    rmSync(folder, { recursive: true, force: true });
  }
}
