import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor, passes } from './account.mjs';
import { answers, asSuperuser, databaseAddresses, freshPasswords, prepareDatabase } from './databases.mjs';
import { Failure } from './failure.mjs';
import { dataFolder } from './paths.mjs';
import { freePort } from './ports.mjs';
import { programsFor } from './postgres-programs.mjs';
import { makeCluster, releaseCluster, startPostgres } from './postgres.mjs';
import { step } from './progress.mjs';
import { SampleLoad } from './sample.mjs';
import { shelter, sheltered } from './shelter.mjs';

const keys = join(dataFolder, 'database.json');
const name = 'consilia';

/** Where the data of the embedded database are, or would be. */
export const clusterFolder = () => {
  const here = join(dataFolder, 'postgres');
  const there = sheltered();
  return !existsSync(here) && there ? join(there, 'postgres') : here;
};

/** The embedded database of this installation, as one that is running can be reached. */
export function embeddedDatabase() {
  if (!existsSync(keys))
    throw new Failure('There is no embedded database here. Start the app once, or set DATABASE_URL.');
  return databaseAddresses(JSON.parse(readFileSync(keys, 'utf8')), name);
}

/**
 * Starts the embedded database, making it when it is not there, and gives its addresses. That of a demonstration is made
 * anew where its sample was not loaded to the end.
 */
export async function startEmbedded(services, { demo }) {
  const cluster = await step('Preparing the database', prepare);
  await step('Starting the database', () =>
    startPostgres(services, {
      ...cluster,
      log: join(dataFolder, 'log', 'postgres.log'),
      answers: () => answers(cluster),
    }),
  );
  if (demo) await new SampleLoad(dataFolder).clear((...how) => asSuperuser(cluster, ...how), name);
  return prepareDatabase(cluster, name);
}

async function prepare() {
  const account = accountFor(clusterFolder());
  if (!passes(account, dataFolder)) shelter();
  const data = clusterFolder();
  const programs = programsFor(account);
  const kept = existsSync(keys) ? JSON.parse(readFileSync(keys, 'utf8')) : null;
  if (!kept && existsSync(data))
    throw new Failure(
      `${keys} with the passwords of the database is missing. Put it back, or run npm run db:reset.`,
    );
  await releaseCluster(data);
  const passwords = kept?.passwords ?? freshPasswords();
  const port = await freePort(kept?.port);
  writeFileSync(keys, `${JSON.stringify({ port, passwords }, null, 2)}\n`, { mode: 0o600 });
  await makeCluster({ account, programs, data, password: passwords.postgres });
  return { account, programs, data, port, passwords };
}
