import { z } from 'zod';
import { isProxy, sender } from './setting-forms';

const flag = z.stringbool({ error: 'must be 1 or 0' }).default(false);

const Settings = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must say where the database is: postgres://user:password@host:port/name',
  }),
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      error: 'must say where Redis is: redis://host:port. Leave it out to do without Redis',
    })
    .optional(),
  PORT: z.coerce
    .number({ error: 'must be a number from 1 to 65535' })
    .int()
    .min(1)
    .max(65_535)
    .default(3_000),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address under which people reach this: https://host' })
    .default('http://localhost:3000'),
  SECRET: z
    .string({ error: 'must be given: 32 random bytes, as 64 hexadecimal digits' })
    .min(32, 'must have 32 characters at least'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must say where mail is handed in: smtp://user:password@host:port' })
    .optional(),
  /** What mail servers sign messages with that they hand back; without it none is taken in. */
  BOUNCE_SECRET: z.string().min(32, 'must have 32 characters at least').optional(),
  /** To what address letters come back that could not be delivered, each under a name of its own, and who takes them in. */
  BOUNCE_ADDRESS: z
    .string()
    .regex(/^[\w.-]{1,12}@[\w.-]+$/, 'must be an address with at most 12 letters before the @: bounces@host')
    .optional(),
  BOUNCE_LISTEN: z
    .string()
    .regex(
      /^(?:[\w.-]+|\[[0-9a-f:]+\]):\d{1,5}$/,
      'must say where mail that comes back is taken in: host:port',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(sender, 'must be a sender: name@host, or A name <name@host>')
    .default('Consilia <no-reply@consilia.example>'),
  TRUSTED_PROXY: z
    .string()
    .refine((it) => it.split(',').every((place) => isProxy(place.trim())), {
      error: 'must name addresses: loopback, 10.1.2.3 or 10.0.0.0/8, several with commas',
    })
    .optional(),
  /** Whether the desk's commands ask for a session with two factors. */
  REQUIRE_SECOND_FACTOR: flag,
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the address of the site by which people sign in' })
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** Whether that site's word for an address is enough to let somebody in who was invited and never came. */
  OIDC_TRUST_EMAIL: flag,
  /** Where uploaded files are kept: a folder, best with an absolute path. */
  FILES_DIR: z.string().min(1).default('.data/files'),
  /** Days after the end of a cycle for which what people were nominated with is kept. */
  NOMINATION_DAYS: z.coerce
    .number({ error: 'must be a number of days, from 30 to 3650' })
    .int()
    .min(30)
    .max(3_650)
    .default(365),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info'),
  /** Set by the start script beside an embedded database only; refused in production. */
  DEMO: flag,
  NODE_ENV: z.string().default('development'),
});

export type Config = z.infer<typeof Settings>;

/** Reads the settings, or says in one sentence per fault what is wrong with them. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = Settings.safeParse(environment);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new Error(`The settings are not complete:\n${faults.join('\n')}`);
  }
  const { DEMO, NODE_ENV } = read.data;
  if (DEMO && NODE_ENV === 'production')
    throw new Error('DEMO cannot be set in production: it opens the door to everyone.');
  checkOpenid(read.data);
  checkBounces(read.data);
  return read.data;
}

function checkOpenid({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: id,
  OIDC_CLIENT_SECRET: secret,
  NODE_ENV,
}: Config): void {
  const isGiven = [issuer, id, secret].filter((it) => it !== undefined).length;
  if (isGiven !== 0 && isGiven !== 3)
    throw new Error('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together, or none of them.');
  if (NODE_ENV === 'production' && issuer?.startsWith('http:'))
    throw new Error('OIDC_ISSUER must be reached over https in production.');
}

function checkBounces({ BOUNCE_ADDRESS: address, BOUNCE_LISTEN: listen }: Config): void {
  if ((address === undefined) !== (listen === undefined))
    throw new Error('BOUNCE_ADDRESS and BOUNCE_LISTEN are set together, or neither of them.');
  if (listen !== undefined && !URL.canParse(`smtp://${listen}`))
    throw new Error('BOUNCE_LISTEN must have a port from 1 to 65535.');
}

/** A start with wrong settings ends with what is wrong, and nothing else. */
function readOrLeave(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (process.env['NODE_ENV'] === 'test') throw error;
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

export const config = readOrLeave();
