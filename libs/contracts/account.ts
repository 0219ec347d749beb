import * as z from 'zod/mini';
import { Base64url, OpenidBegun, OpenidReturned } from './account-ways';
import { route } from './route';
import { Instant, line } from './text';

const done = z.object({ done: z.literal(true) });

const sixDigits = z.string().check(
  z.overwrite((it) => it.replace(/\s/g, '')),
  z.regex(/^\d{6}$/, 'The code has six digits.'),
);
const typed = z.string().check(
  z.overwrite((it) => it.replace(/[\s-]/g, '').toLowerCase()),
  z.regex(/^(\d{6}|[a-z2-7]{16})$/, 'Enter the six digits, or one of your recovery codes.'),
);
const Known = z.object({ id: z.string(), type: z.literal('public-key') });

/** With what I come in, and how far this session is trusted. */
export const listFactors = route({
  does: 'A10',
  method: 'GET',
  path: '/api/me/factors',
  shows: 'factors',
  input: z.strictObject({}),
  reply: z.object({
    passkeys: z.array(
      z.object({ id: z.uuid(), name: z.string(), addedAt: Instant, usedAt: z.nullable(Instant) }),
    ),
    authenticator: z.nullable(z.object({ addedAt: Instant })),
    recoveryCodes: z.int(),
    identities: z.array(z.object({ id: z.uuid(), issuer: z.string(), linkedAt: Instant })),
    session: z.object({
      /** Until when factors may be changed without confirming again that it is oneself. */
      freshUntil: Instant,
      secondFactor: z.boolean(),
      /** Whether the desk's commands ask this person for a second factor. */
      secondFactorNeeded: z.boolean(),
    }),
  }),
});

/** What the browser is asked: `options` goes to navigator.credentials.create, parsed from JSON, as it is. */
export const beginPasskey = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/passkeys/challenge',
  input: z.strictObject({}),
  reply: z.object({
    challengeId: z.uuid(),
    options: z.object({
      challenge: z.string(),
      rp: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
      pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
      timeout: z.int(),
      excludeCredentials: z.array(Known),
      authenticatorSelection: z.object({
        residentKey: z.literal('required'),
        requireResidentKey: z.literal(true),
        userVerification: z.literal('required'),
      }),
      attestation: z.literal('none'),
    }),
  }),
});
export const addPasskey = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/passkeys',
  input: z.strictObject({
    challengeId: z.uuid(),
    name: line(60),
    credential: z.strictObject({
      id: Base64url(1_400),
      clientDataJSON: Base64url(4_000),
      attestationObject: Base64url(20_000),
    }),
  }),
  reply: z.object({ passkeyId: z.uuid() }),
});
export const renamePasskey = route({
  does: 'A10',
  method: 'PUT',
  path: '/api/me/passkeys/:passkeyId',
  input: z.strictObject({ passkeyId: z.uuid(), name: line(60) }),
  reply: done,
});
export const removePasskey = route({
  does: 'A10',
  method: 'DELETE',
  path: '/api/me/passkeys/:passkeyId',
  input: z.strictObject({ passkeyId: z.uuid() }),
  reply: done,
});

/** The secret to type into an authenticator, and the same as an address for a picture to be photographed. */
export const addAuthenticator = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/authenticator',
  input: z.strictObject({}),
  reply: z.object({ secret: z.string(), uri: z.string() }),
});
/** The first code shows that the secret has arrived. From now on the authenticator counts. */
export const confirmAuthenticator = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/authenticator/confirmation',
  input: z.strictObject({ code: sixDigits }),
  reply: done,
});
export const removeAuthenticator = route({
  does: 'A10',
  method: 'DELETE',
  path: '/api/me/authenticator',
  input: z.strictObject({}),
  reply: done,
});
/** New recovery codes, shown this once; the ones before hold no longer. */
export const renewRecoveryCodes = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/recovery-codes',
  input: z.strictObject({}),
  reply: z.object({ codes: z.array(z.string()) }),
});

/** Says with a code of a new sign-in message that it is still oneself. */
export const confirmSession = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/confirmation',
  input: z.strictObject({ code: sixDigits }),
  reply: done,
});
/** Gives this session its second factor: the code of an authenticator, or a recovery code. */
export const giveSecondFactor = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/second-factor',
  input: z.strictObject({ code: typed }),
  reply: done,
});

export const beginOpenidLink = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/openid',
  input: z.strictObject({}),
  reply: OpenidBegun,
});
export const linkOpenid = route({
  does: 'A10',
  method: 'POST',
  path: '/api/me/openid/return',
  input: OpenidReturned,
  reply: done,
});
export const unlinkOpenid = route({
  does: 'A10',
  method: 'DELETE',
  path: '/api/me/openid/:identityId',
  input: z.strictObject({ identityId: z.uuid() }),
  reply: done,
});

const rows = z.array(z.record(z.string(), z.unknown()));
/** Everything that is stored about me. What others said or did is not among it. */
export const downloadMyData = route({
  does: 'A09',
  method: 'GET',
  path: '/api/me/data',
  input: z.strictObject({}),
  reply: z.object({
    person: z.record(z.string(), z.unknown()),
    addresses: rows,
    sessions: rows,
    signIns: rows,
    factors: rows,
    identities: rows,
    roles: rows,
    memberships: rows,
    offices: rows,
    comments: rows,
    commentRevisions: rows,
    replies: rows,
    dispositions: rows,
    wordings: rows,
    taskGroups: rows,
    proposals: rows,
    supported: rows,
    answers: rows,
    candidacies: rows,
    chairObjections: rows,
    agendaSuggestions: rows,
    ownMeetings: rows,
    attendance: rows,
    floorTurns: rows,
    soundingAnswers: rows,
    actionPoints: rows,
    reportCorrections: rows,
    absences: rows,
    recusals: rows,
    calendarFeeds: rows,
    dateAnswers: rows,
    tasks: rows,
    visits: rows,
    deliveries: rows,
    unsent: rows,
    journal: rows,
  }),
});
