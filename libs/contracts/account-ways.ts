import * as z from 'zod/mini';
import { route } from './route';

const started = z.object({ session: z.string(), name: z.string() });

/** Bytes as the browser writes them in JSON. */
export const Base64url = (most: number) => z.string().check(z.regex(/^[\w-]+$/), z.maxLength(most));

/** How one may come in here, beside by mail. */
export const signInWays = route({
  does: 'A01',
  method: 'GET',
  path: '/api/sign-in/ways',
  shows: 'sign-in-ways',
  input: z.strictObject({}),
  reply: z.object({ passkey: z.boolean(), openid: z.boolean() }),
});

/** What the browser is asked: `options` goes to navigator.credentials.get, parsed from JSON, as it is. */
export const beginPasskeySignIn = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in/passkey/challenge',
  anonymous: true,
  input: z.strictObject({}),
  reply: z.object({
    challengeId: z.uuid(),
    options: z.object({
      challenge: z.string(),
      rpId: z.string(),
      timeout: z.int(),
      userVerification: z.literal('required'),
    }),
  }),
});
export const signInByPasskey = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in/passkey',
  anonymous: true,
  session: 'starts',
  input: z.strictObject({
    challengeId: z.uuid(),
    credential: z.strictObject({
      id: Base64url(1_400),
      clientDataJSON: Base64url(4_000),
      authenticatorData: Base64url(4_000),
      signature: Base64url(2_000),
      userHandle: Base64url(100),
    }),
  }),
  reply: started,
});

/** Begins at the other site. The ticket stays in the browser, out of the address: without it nobody comes back. */
export const OpenidBegun = z.object({ url: z.string(), ticket: z.string() });
/** The ticket, and what stands behind the `?` of the address to which the other site has sent the browser back. */
export const OpenidReturned = z.strictObject({
  ticket: Base64url(200),
  answer: z.string().check(z.maxLength(4_000)),
});
export const beginOpenid = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in/openid',
  anonymous: true,
  input: z.strictObject({}),
  reply: OpenidBegun,
});
export const signInByOpenid = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in/openid/return',
  anonymous: true,
  session: 'starts',
  input: OpenidReturned,
  reply: started,
});
