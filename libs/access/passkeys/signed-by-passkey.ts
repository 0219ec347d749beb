import { Logger } from '@nestjs/common';
import type { addPasskey, Input, signInByPasskey } from '@lib/contracts';
import { config } from '@lib/platform';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { isWithoutCertificate } from './attestation';
import type { Passkey } from './passkey.entity';

const log = new Logger('Passkeys');
const { origin, hostname } = new URL(config.BASE_URL);

/** The site that passkeys are bound to. */
export const site = hostname;
/** Ed25519, ECDSA on P-256, RSA: what devices have. */
export const algorithms = [-8, -7, -257];

const expected = (challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: site,
  requireUserVerification: true,
});
const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'));
/** What does not hold is thrown by the library, with words for the log. */
const failed = (error: unknown): null => {
  log.warn(String(error));
  return null;
};

type New = Input<typeof addPasskey>['credential'];
type Used = Input<typeof signInByPasskey>['credential'];

/** A new passkey that has signed this challenge here, with its holder verified by the device; null when it has not. */
export async function readNew({ id, ...response }: New, challenge: string) {
  try {
    if (!isWithoutCertificate(bytes(response.attestationObject)))
      throw new Error('An attestation that nobody asked for.');
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
      supportedAlgorithmIDs: algorithms,
      ...expected(challenge),
    });
    if (!registrationInfo) return null;
    const { credential } = registrationInfo;
    const publicKey = Buffer.from(credential.publicKey).toString('base64url');
    return { credential: credential.id, publicKey, counter: credential.counter };
  } catch (error) {
    return failed(error);
  }
}

type Known = Pick<Passkey, 'publicKey' | 'counter'>;

/** The new count of a known passkey that has signed this challenge here; null when it has not. */
export async function readUse({ id, ...response }: Used, known: Known, challenge: string) {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
      credential: { id, publicKey: bytes(known.publicKey), counter: known.counter },
      ...expected(challenge),
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    return failed(error);
  }
}

/** What a device calls the person whose passkey it is: the bytes of their id. */
export const handleOf = (personId: string): string =>
  Buffer.from(personId.replaceAll('-', ''), 'hex').toString('base64url');
