import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { clusterFolder } from './machine/embedded.mjs';
import { explain, Failure } from './machine/failure.mjs';
import { dataFolder, makeDataFolder } from './machine/paths.mjs';
import { releaseCluster } from './machine/postgres.mjs';
import { RunRecord } from './machine/run-record.mjs';
import { SampleLoad } from './machine/sample.mjs';
import { loadEnvironment } from './machine/settings.mjs';

/** Deletes the embedded database, so that the next start makes a new one. Never touches a database of yours. */
async function reset() {
  loadEnvironment();
  if (process.env.DATABASE_URL)
    throw new Failure('DATABASE_URL is set. Only the embedded database is ever deleted by this script.');
  makeDataFolder();
  const record = await RunRecord.open(join(dataFolder, 'run.json'));
  try {
    const data = clusterFolder();
    await releaseCluster(data);
    for (const it of [
      data,
      `${data}.new`,
      join(dataFolder, 'database.json'),
      new SampleLoad(dataFolder).mark,
    ])
      rmSync(it, { recursive: true, force: true });
    console.log('The embedded database is deleted. The next start makes a new one.');
  } finally {
    record.close();
  }
}

reset().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
