import { createHmac } from 'node:crypto';
import { keyed } from '@lib/platform';
import { isSameWord } from '../sign-in-words';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const STEP_SECONDS = 30;

/** Bytes in the letters of RFC 4648, as authenticators take them. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((it) => it.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((it) => letters[parseInt(it, 2)] ?? '').join('');
}

/** The secret that an authenticator shares with us: 160 bits. */
export const secretOf = (installation: string, authenticatorId: string): Buffer =>
  keyed(installation, `authenticator ${authenticatorId}`).subarray(0, 20);

/** The secret as it is typed, and as the address that its picture holds. */
export function enrolment(secret: Buffer, email: string): { secret: string; uri: string } {
  const typed = base32(secret).toUpperCase();
  const uri = `otpauth://totp/Consilia:${encodeURIComponent(email)}?secret=${typed}&issuer=Consilia`;
  return { secret: typed, uri };
}

/** The half minute, counted from 1970, in which this instant is. */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / 1_000 / STEP_SECONDS);

/** The code of a half minute (RFC 6238; six digits, SHA-1, as authenticators have them). */
export function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The half minute whose code this is, later than the last that was taken; null when there is none. Clocks may differ by one. */
export function stepOf(secret: Buffer, code: string, at: Date, lastStep: number): number | null {
  const now = stepAt(at);
  const steps = [now - 1, now, now + 1].filter((it) => it > lastStep);
  return steps.find((it) => isSameWord(codeOf(secret, it), code)) ?? null;
}

/** A recovery code: 80 bits, in letters that are not taken for one another. */
export const recoveryWordOf = (installation: string, recoveryCodeId: string): string =>
  base32(keyed(installation, `recovery ${recoveryCodeId}`).subarray(0, 10));
