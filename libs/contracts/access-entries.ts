import * as z from 'zod/mini';
import { entry } from './entry';
import { Role } from './roles';

const person = z.object({ personId: z.uuid() });
const role = z.object({ personId: z.uuid(), role: Role });
export const accessEntries = {
  'sign-in.requested': entry({
    to: 'desk',
    touches: [],
    payload: z.object({ signInId: z.uuid() }),
    says: () => 'asked for a sign-in message',
  }),
  'sign-in.failed': entry({
    to: 'desk',
    touches: [],
    payload: z.object({ account: z.string() }),
    says: () => 'tried to sign in with a code that was not valid',
  }),
  'session.started': entry({
    to: 'desk',
    touches: ['sessions'],
    payload: z.object({ personId: z.uuid(), by: z.enum(['code', 'link', 'demo']) }),
    says: ({ by }) => `signed in by ${by}`,
  }),
  'session.ended': entry({
    to: 'desk',
    touches: ['sessions'],
    payload: z.object({
      personId: z.uuid(),
      why: z.enum(['signed-out', 'ended', 'role-changed', 'deactivated', 'factors-reset']),
    }),
    mails: {
      to: 'person',
      formal: true,
      // Of the others a message of their own tells.
      when: ({ personId, why }, actorId) => actorId !== personId && ['ended', 'deactivated'].includes(why),
    },
    says: ({ why }) => `ended a session (${why})`,
  }),
  'profile.edited': entry({
    to: 'desk',
    touches: ['me'],
    payload: person,
    says: () => 'changed their own settings',
  }),
  'person.invited': entry({
    to: 'desk',
    touches: ['people'],
    payload: z.object({ personId: z.uuid(), role: Role }),
    says: ({ role }) => `invited a person as ${role}`,
  }),
  'role.granted': entry({
    to: 'public',
    standing: true,
    touches: ['roster', 'people'],
    payload: role,
    mails: { to: 'person', formal: true },
    news: { topic: 'group', to: 'readers' },
    says: ({ role }) => `granted the role of ${role}`,
  }),
  'role.ended': entry({
    to: 'public',
    standing: true,
    touches: ['roster', 'people'],
    payload: role,
    news: { topic: 'group', to: 'readers' },
    says: ({ role }) => `ended the role of ${role}`,
  }),
  'admin.appointed': entry({
    to: 'desk',
    touches: ['people'],
    payload: person,
    says: () => 'made a person administrator of the system',
  }),
  'person.deactivated': entry({
    to: 'public',
    standing: true,
    touches: ['roster', 'people'],
    payload: person,
    says: () => 'deactivated an account',
  }),
  'person.reactivated': entry({
    to: 'public',
    standing: true,
    touches: ['roster', 'people'],
    payload: person,
    says: () => 'reactivated an account',
  }),
  'deactivation.explained': entry({
    to: 'desk',
    touches: [],
    payload: z.object({ personId: z.uuid(), reason: z.string() }),
    says: ({ reason }) => `gave the reason for deactivating an account: ${reason}`,
  }),
};

export const accessRefusals = {
  'not-signed-in': [401, 'Sign in first.'],
  'not-your-role': [403, 'Your role in the group does not include this.'],
  'not-at-this-stage': [403, 'This cannot be done at the stage the group is in.'],
  'code-not-valid': [401, 'This code or link is not valid, or no longer. Ask for a new message.'],
  'role-not-yours-to-give': [403, 'You cannot grant or end this role.'],
  'already-has-role': [409, 'This person has that role already.'],
  'account-closed': [409, 'The account of this person has been deactivated.'],
  'foreign-origin': [403, 'This request came from another site.'],
  'too-many-requests': [429, 'Too many tries. Wait a few minutes.'],
} as const;
