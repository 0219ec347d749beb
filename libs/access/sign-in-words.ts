import { timingSafeEqual } from 'node:crypto';
import { keyed } from '@lib/platform';

const ID_LENGTH = 36;

/**
 * What lets somebody in: six digits to type, or a token that travels in a link. Neither is kept anywhere; both are
 * made from the id of the request by whoever knows the installation's secret.
 */
export function signInWords(secret: string, signInId: string): { code: string; token: string } {
  const number = keyed(secret, `code ${signInId}`).readUIntBE(0, 6) % 1_000_000;
  const mac = keyed(secret, `link ${signInId}`).toString('base64url');
  return { code: String(number).padStart(6, '0'), token: signInId + mac };
}

/** Whether two words are the same, found out in a time that does not tell how nearly. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The request that a link's token belongs to; null when nobody here has made the token. */
export function signInOfToken(secret: string, token: string): string | null {
  const signInId = token.slice(0, ID_LENGTH);
  return isSameWord(token, signInWords(secret, signInId).token) ? signInId : null;
}
