import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { appEnvironment, migrate, seed, startApp } from '../machine/app.mjs';
import { freePort } from '../machine/ports.mjs';
import { step } from '../machine/progress.mjs';
import { bareEnvironment } from '../machine/settings.mjs';

/** Makes a database with the sample cycle; another begins as a copy of it. */
export async function prepareDemo(machine, name, original) {
  const addresses = await machine.database(name, original);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const secret = randomBytes(32).toString('hex');
  const { databaseUrl, ownerUrl } = addresses;
  const issuer = `http://localhost:${await freePort()}`;
  const files = { FILES_DIR: join(machine.folder, `${name}_files`) };
  const given = { ...bareEnvironment(), ...otherSite(issuer), ...files };
  const environment = appEnvironment(given, { port, baseUrl, secret, databaseUrl, demo: true });
  if (original === undefined) {
    await migrate(environment, ownerUrl);
    await seed(environment);
  }
  return { name, environment, ownerUrl, issuer };
}

/** Runs the app as a demonstration. Gives where it is, and how to stop it when nobody needs it any more. */
export async function startDemo(machine, { name, environment, ...rest }, redisUrl) {
  const logs = join(machine.folder, name);
  mkdirSync(logs, { recursive: true });
  // Specs that are run meanwhile have their queues where Redis begins to count.
  const stores = redisUrl ? { REDIS_URL: `${redisUrl}/1` } : {};
  const programs = await step('Starting the API and the worker', () =>
    startApp(machine.services, { ...environment, ...stores }, logs),
  );
  const stop = () => machine.services.release(programs);
  return { name, stop, baseUrl: environment.BASE_URL, logs, ...rest };
}

/** The settings of another site by which people sign in. The test that is about it starts it there. */
const otherSite = (issuer) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'consilia',
  OIDC_CLIENT_SECRET: 'a secret of the two',
});
