import { isStopping } from './stopping.mjs';

/** Something that the person at the keyboard can put right: its message is all they need to see. */
export class Failure extends Error {}

/**
 * Says what went wrong; of an unforeseen error everything, of a foreseen one the sentence alone. Nothing once we were
 * told to end: what breaks off then breaks off because of that.
 */
export function explain(error) {
  if (isStopping()) return;
  console.error(error instanceof Failure ? `\n${error.message}` : error);
}
