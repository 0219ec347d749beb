import { isSameWord } from '@lib/access';
import { keyed } from '@lib/platform';

const ID_LENGTH = 36;

/** What stops somebody's summaries, made from their id by whoever knows the installation's secret. It does nothing else. */
export const stopToken = (secret: string, personId: string): string =>
  personId + keyed(secret, `stop summaries ${personId}`).toString('base64url');

/** Whose summaries a token stops; null when nobody here has made it. */
export function stoppedBy(secret: string, token: string): string | null {
  const personId = token.slice(0, ID_LENGTH);
  return isSameWord(token, stopToken(secret, personId)) ? personId : null;
}
