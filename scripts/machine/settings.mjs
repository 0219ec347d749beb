import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

const oldest = [20, 19];

/** Every setting the scripts read or hand on. Listed in .env.example, explained in docs/operations.md. */
const names = [
  'PORT',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'NO_REDIS',
  'SMTP_URL',
  'BOUNCE_ADDRESS',
  'BOUNCE_LISTEN',
  'BOUNCE_SECRET',
  'BASE_URL',
  'SECRET',
  'MAIL_FROM',
  'TRUSTED_PROXY',
  'FILES_DIR',
  'NOMINATION_DAYS',
  'LOG_LEVEL',
  'NODE_ENV',
  'REQUIRE_SECOND_FACTOR',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_TRUST_EMAIL',
  'DEMO',
  'CHROME_PATH',
];

/** Refuses a Node that cannot load this app, and a system that is not served. */
export function checkMachine() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new Failure(`Node ${oldest.join('.')} or later is needed; this is ${process.versions.node}.`);
  if (process.platform === 'win32')
    throw new Failure('Windows is not served by itself. Use the Windows Subsystem for Linux.');
}

/** Reads .env, where there is one, under what is already set. A name with nothing behind it counts as not set. */
export function loadEnvironment() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  for (const name of names) if (process.env[name]?.trim() === '') delete process.env[name];
}

/** The settings that the scripts themselves act on. */
export function readSettings() {
  checkMachine();
  loadEnvironment();
  const { PORT = '3000', DATABASE_URL, DATABASE_OWNER_URL, REDIS_URL, NO_REDIS, NODE_ENV } = process.env;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT must be a number from 1 to 65535; it is "${PORT}".`);
  const noRedis = ['1', 'true', 'yes'].includes((NO_REDIS ?? '').toLowerCase());
  return {
    port,
    baseUrl: process.env.BASE_URL ?? `http://localhost:${port}`,
    databaseUrl: DATABASE_URL,
    ownerUrl: DATABASE_OWNER_URL,
    redisUrl: noRedis ? undefined : REDIS_URL,
    noRedis,
    demo: !DATABASE_URL && NODE_ENV !== 'production',
  };
}

/** What the scripts decide or use themselves. All other settings are the app's affair, and go to it as they are. */
const ours = [
  'PORT',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'REDIS_URL',
  'NO_REDIS',
  'BASE_URL',
  'SECRET',
  'DEMO',
  'CHROME_PATH',
];
const handedOn = names.filter((name) => !ours.includes(name));

/** The environment without any setting: what a program gets before it is given its own. */
export function bareEnvironment() {
  const isSetting = (name) => names.includes(name) || name.startsWith('PG');
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSetting(name)));
}

/** The environment for the app, before it is told where its stores are. */
export function givenEnvironment() {
  const { DATABASE_URL } = process.env;
  const kept = (name) => handedOn.includes(name) || (DATABASE_URL && name.startsWith('PG'));
  return {
    ...bareEnvironment(),
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept(name))),
  };
}
