import { decodeAttestationObject } from '@simplewebauthn/server/helpers';

/**
 * Whether a new passkey comes without word of its maker, as it was asked for: with no attestation at all, or signed
 * with its own key. A certificate would have to be looked up elsewhere, at an address that the sender chooses.
 */
export function isWithoutCertificate(attestationObject: Uint8Array<ArrayBuffer>): boolean {
  const read = decodeAttestationObject(attestationObject);
  const isBare = read.get('fmt') === 'none' && read.get('attStmt').size === 0;
  return isBare || (read.get('fmt') === 'packed' && read.get('attStmt').get('x5c') === undefined);
}
