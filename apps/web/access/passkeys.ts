import type {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  Input,
  Reply,
  signInByPasskey,
} from '@lib/contracts';

type Made = Input<typeof addPasskey>['credential'];
type Signed = Input<typeof signInByPasskey>['credential'];

/**
 * `declined`: nobody was there, or they said no. `known`: the device has one already. `elsewhere`: not at this
 * address. `another`: it is somebody else's.
 */
export type Why = 'declined' | 'known' | 'elsewhere' | 'another';

/** The device gave no passkey. */
export class NoPasskey extends Error {
  override readonly name = 'NoPasskey';
  constructor(readonly why: Why) {
    super(why);
  }
}

const reasons: Record<string, Why> = { InvalidStateError: 'known', SecurityError: 'elsewhere' };

const whyNot = (error: unknown): NoPasskey =>
  new NoPasskey((error instanceof DOMException ? reasons[error.name] : undefined) ?? 'declined');

/** Whether this browser can have passkeys at all, at this address. */
export const canHavePasskeys = (): boolean =>
  window.isSecureContext && typeof window.PublicKeyCredential === 'function';

/** Whether this browser can offer passkeys among what it fills in by itself. */
export async function canOfferPasskeys(): Promise<boolean> {
  if (!canHavePasskeys()) return false;
  const of = window.PublicKeyCredential as { isConditionalMediationAvailable?: () => Promise<boolean> };
  return (await of.isConditionalMediationAvailable?.().catch(() => false)) ?? false;
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(text, (it) => it.charCodeAt(0));
}

const written = (of: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(of)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** What a device calls somebody: the bytes of their id. */
export const handleOf = (personId: string): string =>
  written(Uint8Array.from(personId.replace(/-/g, '').match(/../g) ?? [], (it) => parseInt(it, 16)).buffer);

/**
 * Asks the device to make a passkey.
 * @throws {NoPasskey} when it makes none
 */
export async function makePasskey({
  challenge,
  user,
  excludeCredentials,
  ...options
}: Reply<typeof beginPasskey>['options']): Promise<Made> {
  const made = await navigator.credentials
    .create({
      publicKey: {
        ...options,
        challenge: bytes(challenge),
        user: { ...user, id: bytes(user.id) },
        excludeCredentials: excludeCredentials.map((it) => ({ ...it, id: bytes(it.id) })),
      },
    })
    .catch((error: unknown) => {
      throw whyNot(error);
    });
  const response = made instanceof PublicKeyCredential ? made.response : null;
  if (!made || !(response instanceof AuthenticatorAttestationResponse)) throw new NoPasskey('declined');
  return {
    id: made.id,
    clientDataJSON: written(response.clientDataJSON),
    attestationObject: written(response.attestationObject),
  };
}

/**
 * Asks for a passkey of this site: at once, or by offering it among what the browser fills in, until `signal` ends that.
 * @throws {NoPasskey} when none is given
 */
export async function askForPasskey(
  { challenge, ...options }: Reply<typeof beginPasskeySignIn>['options'],
  offer?: AbortSignal,
): Promise<Signed> {
  const given = await navigator.credentials
    .get({
      publicKey: { ...options, challenge: bytes(challenge) },
      ...(offer && { mediation: 'conditional' as const, signal: offer }),
    })
    .catch((error: unknown) => {
      throw whyNot(error);
    });
  const response = given instanceof PublicKeyCredential ? given.response : null;
  if (!given || !(response instanceof AuthenticatorAssertionResponse) || !response.userHandle)
    throw new NoPasskey('declined');
  return {
    id: given.id,
    clientDataJSON: written(response.clientDataJSON),
    authenticatorData: written(response.authenticatorData),
    signature: written(response.signature),
    userHandle: written(response.userHandle),
  };
}
