import { isoCBOR } from '@simplewebauthn/server/helpers';
import { isWithoutCertificate } from './attestation';

const signed = { alg: -7, sig: new Uint8Array(8) };
const certificate = [new Uint8Array(8)];

test.each([
  ['none', {}, true],
  ['packed', signed, true],
  ['packed', { ...signed, x5c: certificate }, false],
  ['packed', { ...signed, x5c: [] }, false],
  ['none', { x5c: certificate }, false],
  ['fido-u2f', { ...signed, x5c: certificate }, false],
  ['apple', { x5c: certificate }, false],
  ['android-safetynet', { ver: '1', response: new Uint8Array(8) }, false],
  ['tpm', signed, false],
])('an attestation %p of %j is taken: %p', (fmt, attStmt, isTaken) => {
  const made = new Map<string, unknown>([
    ['fmt', fmt],
    ['attStmt', new Map(Object.entries(attStmt))],
    ['authData', new Uint8Array(37)],
  ]);
  const bytes = isoCBOR.encode(made as Parameters<typeof isoCBOR.encode>[0]);
  expect(isWithoutCertificate(bytes)).toBe(isTaken);
});
