import { beginPasskeySignIn, signInByPasskey } from '@lib/contracts';
import { call } from '@web/app/api';
import { askForPasskey, handleOf, NoPasskey } from './passkeys';

interface How {
  /** Offers it among what the browser fills in, until this ends. */
  offer?: AbortSignal;
  /** Whose passkey it has to be; anybody's when nothing is said. */
  personId?: string;
}

/**
 * Begins a session with two factors by a passkey of this device; one that is there ends.
 * @throws {NoPasskey} when the device gives none, or somebody else's
 * @throws {Problem} when it is not accepted
 */
export async function comeInByPasskey({ offer, personId }: How = {}): Promise<void> {
  const { challengeId, options } = await call(beginPasskeySignIn, {});
  const credential = await askForPasskey(options, offer);
  if (personId !== undefined && credential.userHandle !== handleOf(personId)) throw new NoPasskey('another');
  await call(signInByPasskey, { challengeId, credential });
}
