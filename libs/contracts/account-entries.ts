import * as z from 'zod/mini';
import { entry } from './entry';

const person = z.object({ personId: z.uuid() });
const passkey = z.object({ personId: z.uuid(), passkeyId: z.uuid() });
const identity = z.object({ personId: z.uuid(), identityId: z.uuid() });
const asked = (says: string) =>
  entry({ to: 'desk', touches: [], payload: z.object({ challengeId: z.uuid() }), says: () => says });
const changed = <P extends z.ZodMiniType>(payload: P, says: string) =>
  entry({ to: 'desk', touches: ['factors'], payload, says: () => says });
/** A change of the ways by which somebody comes in: they are told, for it may not have been they. */
const told = <P extends z.ZodMiniType>(payload: P, says: string) =>
  entry({
    to: 'desk',
    touches: ['factors'],
    payload,
    mails: { to: 'person', formal: true },
    says: () => says,
  });
const cameIn = <P extends z.ZodMiniType>(payload: P, says: string) =>
  entry({ to: 'desk', touches: ['sessions', 'factors'], payload, says: () => says });

/** What people do with the ways by which they come in. */
export const accountEntries = {
  'passkey.asked-for': asked('asked for a passkey'),
  'passkey.added': told(passkey, 'added a passkey'),
  'passkey.renamed': changed(passkey, 'gave a passkey another name'),
  'passkey.removed': told(passkey, 'removed a passkey'),
  'passkey.used': cameIn(passkey, 'signed in by passkey'),
  'passkey.refused': asked('tried to sign in with a passkey that was not accepted'),
  'authenticator.begun': changed(person, 'began to add an authenticator'),
  'authenticator.added': told(person, 'added an authenticator'),
  'authenticator.removed': told(person, 'removed an authenticator'),
  'recovery-codes.renewed': told(person, 'made new recovery codes'),
  'session.confirmed': cameIn(person, 'confirmed a session with a code'),
  'second-factor.given': entry({
    to: 'desk',
    touches: ['factors'],
    payload: z.object({ personId: z.uuid(), by: z.enum(['authenticator', 'recovery-code']) }),
    says: ({ by }) => `gave a second factor (${by})`,
  }),
  'second-factor.failed': entry({
    to: 'desk',
    touches: [],
    payload: person,
    says: () => 'gave a code that was not valid',
  }),
  'factor-reset.asked': entry({
    to: 'desk',
    touches: ['people'],
    payload: z.object({ personId: z.uuid(), reason: z.string() }),
    mails: { to: 'person', formal: true },
    says: ({ reason }) => `asked that the second factor of a person be reset: ${reason}`,
  }),
  'factor-reset.withdrawn': entry({
    to: 'desk',
    touches: ['people'],
    payload: person,
    says: () => 'took back that the second factor of a person be reset',
  }),
  'factors.reset': entry({
    to: 'desk',
    touches: ['people', 'factors'],
    payload: z.object({ personId: z.uuid(), askedBy: z.uuid() }),
    mails: { to: 'person', formal: true },
    says: () => 'reset the second factor of a person, as another administrator had asked',
  }),
  'openid.begun': entry({
    to: 'desk',
    touches: [],
    payload: z.object({ tryId: z.uuid() }),
    says: () => 'went to another site to sign in',
  }),
  'openid.linked': told(identity, 'linked an account of another site'),
  'openid.unlinked': told(identity, 'unlinked an account of another site'),
  'openid.used': cameIn(identity, 'signed in by another site'),
};

export const accountRefusals = {
  'fresh-sign-in-needed': [403, 'Confirm first that it is you, with a code from a new message.'],
  'second-factor-needed': [
    403,
    'Sign in with your passkey, or give a code of your authenticator, to do this.',
  ],
  'passkey-not-valid': [401, 'This passkey was not accepted. Try again, or sign in by mail.'],
  'passkey-not-added': [422, 'Your device gave no passkey that can be used here. Try again.'],
  'passkey-known': [409, 'This passkey is on your list already.'],
  'factor-code-not-valid': [403, 'This code is not valid, or it has been used.'],
  'authenticator-known': [409, 'You have an authenticator already. Remove it before you add another.'],
  'reset-asked-for': [409, 'This was asked for already. Another administrator can do it, or take it back.'],
  'second-administrator-needed': [403, 'This takes two: an administrator who did not ask for it does it.'],
  'own-factors': [403, 'Your own ways in you change under your settings.'],
  'no-second-factor': [409, 'This person has no second factor that could be reset.'],
  'openid-not-offered': [404, 'Signing in by another site is not offered here.'],
  'openid-not-valid': [403, 'The other site did not send you back as expected. Begin again.'],
  'openid-unknown': [
    403,
    'Nobody here is linked to this account of the other site. Sign in by mail, and link it in your settings.',
  ],
  'openid-linked-already': [409, 'This account of the other site is linked to somebody already.'],
} as const;
