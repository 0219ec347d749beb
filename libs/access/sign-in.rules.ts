import type { Objection } from '@lib/contracts';

/** How long code and link hold, and the stretch in which tries and messages are counted. */
export const SIGN_IN_MINUTES = 10;
const MOST_TRIES = 10;
const MOST_MESSAGES = 5;

/** Why no more codes are tried on an account now, whether or not anybody has it. */
export const objectionToTry = (triesLately: number): Objection | null =>
  triesLately >= MOST_TRIES ? 'too-many-requests' : null;

/** Why no further message is sent to an account now. Whoever asks for one is not told. */
export const objectionToMessage = (messagesLately: number): Objection | null =>
  messagesLately >= MOST_MESSAGES ? 'too-many-requests' : null;
