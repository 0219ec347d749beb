/** Something that the person at the keyboard can put right: its message is all they need to see. */
export class Failure extends Error {}

/** Says what went wrong; of an unforeseen error everything, of a foreseen one the sentence alone. */
export function explain(error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error);
}
