import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The load of the sample cycle into a database that has no group. It takes a while, and what breaks off in the middle is
 * no cycle: until it is done a mark lies beside the database, and where a start finds that, it begins anew.
 */
export class SampleLoad {
  constructor(folder) {
    this.mark = join(folder, 'sample-is-loading');
  }

  /** Throws away what a load that broke off has left. `asSuperuser` does something in the cluster of the database. */
  async clear(asSuperuser, name) {
    if (!existsSync(this.mark)) return;
    console.log('  The sample cycle was not loaded to its end: its database is made anew.');
    await asSuperuser('postgres', (db) => db.query(`drop database if exists "${name}" with (force)`));
  }

  /** Loads, and knows at the next start whether that came to its end. */
  async run(ownerUrl, load) {
    if (await isEmpty(ownerUrl)) writeFileSync(this.mark, '', { flush: true });
    await load();
    rmSync(this.mark, { force: true });
  }
}

/** Whether a database has no group, so that nobody can have worked in it. */
async function isEmpty(ownerUrl) {
  const { default: pg } = await import('pg');
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await db.connect();
  try {
    return (await db.query('select from advisory_group limit 1')).rowCount === 0;
  } finally {
    await db.end();
  }
}
