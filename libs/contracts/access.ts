import * as z from 'zod/mini';
import { Role } from './roles';
import { route } from './route';
import { Email, Instant, Language, Zone } from './text';

/** The journal of the installation itself: who came in and went out. Its readers are administrators. */
export const houseId = '00000000-0000-4000-8000-000000000001';

/** What may be known of a person by those who may see them at all. */
export const PersonCard = z.object({
  id: z.uuid(),
  name: z.string(),
  /** ISO 3166 code of the Party, or EU; null for staff. */
  party: z.nullable(z.string()),
  affiliation: z.string(),
  /** An invented person, shown as such wherever the name is. */
  sample: z.boolean(),
});
export type PersonCard = z.infer<typeof PersonCard>;

const done = z.object({ done: z.literal(true) });
const started = z.object({ session: z.string(), name: z.string() });

/** Always the same answer, whether or not anybody has this address. */
export const requestSignIn = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in',
  anonymous: true,
  input: z.strictObject({ email: Email }),
  reply: done,
});
export const signInByCode = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in/code',
  anonymous: true,
  session: 'starts',
  input: z.strictObject({
    email: Email,
    code: z.string().check(
      z.overwrite((it) => it.replace(/\s/g, '')),
      z.regex(/^\d{6}$/, 'The code has six digits.'),
    ),
  }),
  reply: started,
});
export const signInByLink = route({
  does: 'A01',
  method: 'POST',
  path: '/api/sign-in/link',
  anonymous: true,
  session: 'starts',
  input: z.strictObject({ token: z.string().check(z.regex(/^[\w-]{20,200}$/)) }),
  reply: started,
});
export const DemoRole = z.enum(['member', 'member2', 'chair', 'secretariat', 'head', 'observer', 'admin']);
export type DemoRole = z.infer<typeof DemoRole>;
export const demoSignIn = route({
  does: 'A01',
  method: 'POST',
  path: '/api/demo/sign-in',
  anonymous: true,
  session: 'starts',
  demo: true,
  input: z.strictObject({ as: DemoRole }),
  reply: started,
});
export const signOut = route({
  does: 'A02',
  method: 'POST',
  path: '/api/sign-out',
  session: 'ends',
  input: z.strictObject({}),
  reply: done,
});

/** Who I am here; nobody is null. */
export const whoAmI = route({
  does: 'A01',
  method: 'GET',
  path: '/api/me',
  shows: 'me',
  input: z.strictObject({}),
  reply: z.object({
    me: z.nullable(
      z.object({
        ...PersonCard.shape,
        email: z.string(),
        admin: z.boolean(),
        timeZone: z.string(),
        language: Language,
        version: z.int(),
        groups: z.array(z.object({ id: z.uuid(), slug: z.string(), roles: z.array(Role) })),
      }),
    ),
    demo: z.boolean(),
  }),
});
export const editProfile = route({
  does: 'A09',
  method: 'PUT',
  path: '/api/me',
  edits: true,
  input: z.strictObject({ timeZone: Zone, language: Language }),
  reply: done,
});
export const listSessions = route({
  does: 'A02',
  method: 'GET',
  path: '/api/me/sessions',
  shows: 'sessions',
  input: z.strictObject({}),
  reply: z.object({
    sessions: z.array(
      z.object({
        id: z.uuid(),
        startedAt: Instant,
        usedAt: Instant,
        device: z.string(),
        current: z.boolean(),
      }),
    ),
  }),
});
export const endSession = route({
  does: 'A02',
  method: 'DELETE',
  path: '/api/me/sessions/:sessionId',
  input: z.strictObject({ sessionId: z.uuid() }),
  reply: done,
});
