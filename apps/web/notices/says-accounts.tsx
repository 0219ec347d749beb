import { Trans } from '@lingui/react/macro';
import type { EntryType } from '@lib/contracts';
import type { Says } from './said';

type OfAccounts = Extract<
  EntryType,
  | `${'passkey' | 'authenticator' | 'recovery-codes' | 'second-factor' | 'factor-reset' | 'factors' | 'openid'}.${string}`
  | 'session.confirmed'
>;

/** What people do with the ways by which they come in. */
export const accountSays: { [T in OfAccounts]: Says<T> } = {
  'passkey.asked-for': ({ who }) => (
    <Trans>
      <b>{who}</b> asked for a passkey
    </Trans>
  ),
  'passkey.added': ({ who }) => (
    <Trans>
      <b>{who}</b> added a passkey
    </Trans>
  ),
  'passkey.renamed': ({ who }) => (
    <Trans>
      <b>{who}</b> gave a passkey another name
    </Trans>
  ),
  'passkey.removed': ({ who }) => (
    <Trans>
      <b>{who}</b> removed a passkey
    </Trans>
  ),
  'passkey.used': ({ who }) => (
    <Trans>
      <b>{who}</b> signed in by passkey
    </Trans>
  ),
  'passkey.refused': ({ who }) => (
    <Trans>
      <b>{who}</b> tried to sign in with a passkey that was not accepted
    </Trans>
  ),
  'authenticator.begun': ({ who }) => (
    <Trans>
      <b>{who}</b> began to add an authenticator
    </Trans>
  ),
  'authenticator.added': ({ who }) => (
    <Trans>
      <b>{who}</b> added an authenticator
    </Trans>
  ),
  'authenticator.removed': ({ who }) => (
    <Trans>
      <b>{who}</b> removed an authenticator
    </Trans>
  ),
  'recovery-codes.renewed': ({ who }) => (
    <Trans>
      <b>{who}</b> made new recovery codes
    </Trans>
  ),
  'session.confirmed': ({ who }) => (
    <Trans>
      <b>{who}</b> confirmed a session with a code
    </Trans>
  ),
  'second-factor.given': ({ who }) => (
    <Trans>
      <b>{who}</b> gave a second factor
    </Trans>
  ),
  'factor-reset.asked': ({ who, nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> asked that the second factor of {name} be reset
      </Trans>
    );
  },
  'factor-reset.withdrawn': ({ who, nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> took back that the second factor of {name} be reset
      </Trans>
    );
  },
  'factors.reset': ({ who, nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> reset the second factor of {name}, as another administrator had asked
      </Trans>
    );
  },
  'second-factor.failed': ({ who }) => (
    <Trans>
      <b>{who}</b> gave a code that was not valid
    </Trans>
  ),
  'openid.begun': ({ who }) => (
    <Trans>
      <b>{who}</b> went to another site to sign in
    </Trans>
  ),
  'openid.linked': ({ who }) => (
    <Trans>
      <b>{who}</b> linked an account of another site
    </Trans>
  ),
  'openid.unlinked': ({ who }) => (
    <Trans>
      <b>{who}</b> unlinked an account of another site
    </Trans>
  ),
  'openid.used': ({ who }) => (
    <Trans>
      <b>{who}</b> signed in by another site
    </Trans>
  ),
};
