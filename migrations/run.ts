import { DataSource } from 'typeorm';
import { databaseOptions } from '@lib/platform';
import { migrations } from './index';

/** Brings the database up to date. One process at a time; the others wait for it. */
async function run(): Promise<void> {
  const url = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL must say where the database is.');
  const source = await new DataSource({ ...databaseOptions(url), migrations }).initialize();
  const lock = source.createQueryRunner();
  await lock.query(`select pg_advisory_lock(hashtext('consilia migrations'))`);
  const ran = await source.runMigrations({ transaction: 'each' });
  for (const { name } of ran) console.log(`migrated: ${name}`);
  await lock.query(`select pg_advisory_unlock(hashtext('consilia migrations'))`);
  await lock.release();
  await source.destroy();
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
