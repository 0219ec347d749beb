import { randomBytes } from 'node:crypto';
import { Failure } from './failure.mjs';

const owner = 'consilia_owner';
const app = 'consilia_app';

/** Fresh passwords: of the superuser, of the role that owns the tables, and of the role that the app has. */
export const freshPasswords = () =>
  Object.fromEntries(['postgres', owner, app].map((role) => [role, randomBytes(24).toString('hex')]));

const address = (role, { port, passwords }, name) =>
  `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${name}`;

/** Does something as the superuser. The driver is one of the packages, so it is asked for only now. */
export async function asSuperuser(cluster, name, work) {
  const { default: pg } = await import('pg');
  const db = new pg.Client({
    connectionString: address('postgres', cluster, name),
    ssl: false,
    connectionTimeoutMillis: 5_000,
  });
  db.on('error', () => {});
  try {
    await db.connect();
    return await work(db);
  } finally {
    await db.end().catch(() => {});
  }
}

/** Whether the cluster can be talked to. A password it does not take will not come right by waiting. */
export async function answers(cluster) {
  try {
    return await asSuperuser(cluster, 'postgres', () => true);
  } catch (error) {
    if (error.code === '28P01')
      throw new Failure(
        'The database does not take the password in .data/database.json. Put that file back, or run npm run db:reset.',
      );
    return false;
  }
}

/**
 * Makes a database with its two roles, as far as they are not there: one that owns it and may change its tables,
 * and one for the app, which may not; the owner may do whatever the app may. Gives the addresses for both. It begins
 * as a copy of another that nobody is connected to, where one is named.
 */
export async function prepareDatabase(cluster, name, original) {
  await asSuperuser(cluster, 'postgres', async (db) => {
    for (const role of [owner, app]) {
      const { rowCount } = await db.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) await db.query(`create role ${role} login password '${cluster.passwords[role]}'`);
    }
    await db.query(`grant ${app} to ${owner}`);
    const { rowCount } = await db.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const from = original === undefined ? '' : ` template "${original}"`;
      await db.query(`create database "${name}" owner ${owner}${from}`);
    }
    // The queue says "create schema if not exists" when it starts, which asks for this right even if the schema exists.
    await db.query(`grant create on database "${name}" to ${app}`);
  });
  return databaseAddresses(cluster, name);
}

export const databaseAddresses = (cluster, name) => ({
  databaseUrl: address(app, cluster, name),
  ownerUrl: address(owner, cluster, name),
});
