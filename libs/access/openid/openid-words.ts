import { keyed } from '@lib/platform';
import { isSameWord } from '../sign-in-words';

const ID_LENGTH = 36;

/** What goes to the other site and comes back (state, nonce), what proves who sent it (verifier), and what stays in the browser (ticket). */
export function openidWords(secret: string, tryId: string) {
  const word = (of: string) => keyed(secret, `openid ${of} ${tryId}`).toString('base64url');
  return {
    state: word('state'),
    nonce: word('nonce'),
    verifier: word('verifier'),
    ticket: tryId + word('ticket'),
  };
}

/** The try that a ticket belongs to; null when nobody here has made the ticket. */
export function tryOfTicket(secret: string, ticket: string): string | null {
  const tryId = ticket.slice(0, ID_LENGTH);
  return isSameWord(ticket, openidWords(secret, tryId).ticket) ? tryId : null;
}
