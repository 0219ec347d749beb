import * as z from 'zod/mini';
import { route } from './route';
import { Instant, line } from './text';

const done = z.object({ done: z.literal(true) });
const ofPerson = { groupId: z.uuid(), personId: z.uuid() };

/** A reset of somebody's second factor that an administrator asked for, and what whoever asks may do about one. */
export const FactorResetState = z.object({
  /** `ask` for one, `do` or take back what another asked for, `withdraw` what they asked for themselves. */
  may: z.nullable(z.enum(['ask', 'do', 'withdraw'])),
  asked: z.nullable(z.object({ by: z.string(), reason: z.string(), expiresAt: Instant })),
});

/** Asks for a reset. It is done once a second administrator says so within a day. */
export const askFactorReset = route({
  does: 'A11',
  method: 'POST',
  path: '/api/groups/:groupId/people/:personId/factor-reset',
  input: z.strictObject({ ...ofPerson, reason: line(300) }),
  reply: done,
});
export const withdrawFactorReset = route({
  does: 'A11',
  method: 'DELETE',
  path: '/api/groups/:groupId/people/:personId/factor-reset',
  input: z.strictObject(ofPerson),
  reply: done,
});
/** Does what another administrator asked for: passkeys, authenticator and recovery codes go, and all sessions end. */
export const resetFactors = route({
  does: 'A11',
  method: 'POST',
  path: '/api/groups/:groupId/people/:personId/factor-reset/confirmation',
  input: z.strictObject(ofPerson),
  reply: done,
});
