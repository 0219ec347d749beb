/** What became of trying to hand in a message. */
export interface Failure {
  /** The library's word for where it failed. */
  readonly code: string | null;
  /** The server's answer (RFC 5321), when it gave one. */
  readonly responseCode: number | null;
}

/** So often a message is tried before it is left to a person. */
export const MOST_TRIES = 10;

const LONGEST_PAUSE = 240;

/** How many minutes to wait before the next try: one, two, four, at most four hours. */
export const pauseAfter = (tries: number): number => {
  const minutes = 2 ** (tries - 1);
  return minutes < LONGEST_PAUSE ? minutes : LONGEST_PAUSE;
};

/** Whether the server will never take this message for this person (RFC 5321, 4.2.1: 5yz). */
export const isRefused = ({ code, responseCode }: Failure): boolean =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== null && responseCode >= 500;

/** Whether it is given up. */
export const isLost = (failure: Failure, tries: number): boolean => tries >= MOST_TRIES || isRefused(failure);
