/** One sending of a letter, and the proof that this installation made the address it comes back to. */
export interface Returned {
  readonly id: string;
  readonly sending: number;
  readonly proof: string;
}

/** So long is the proof, in hexadecimal digits: with the letter and its sending the name stays within 64 characters. */
export const PROOF_LENGTH = 12;
const ofLetter =
  /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.(\d{1,4})\.([0-9a-f]{12})$/;

/**
 * The address to which one sending of a letter comes back (a variable envelope return path): of `bounces@host` it
 * makes `bounces+letter.sending.proof@host`.
 */
export function returnPathOf(address: string, { id, sending, proof }: Returned): string {
  const at = address.lastIndexOf('@');
  const letter = `${id.replaceAll('-', '')}.${String(sending)}.${proof}`;
  return `${address.slice(0, at)}+${letter}${address.slice(at)}`;
}

/** The sending that an address stands for; null when it was not made of this address of ours. */
export function readReturnPath(ours: string, address: string): Returned | null {
  const [own, given] = [ours.toLowerCase(), address.toLowerCase()];
  const [ownAt, at] = [own.lastIndexOf('@'), given.lastIndexOf('@')];
  const before = `${own.slice(0, ownAt)}+`;
  if (!given.startsWith(before) || given.slice(at) !== own.slice(ownAt)) return null;
  const read = ofLetter.exec(given.slice(before.length, at));
  if (!read) return null;
  const [, a, b, c, d, e, sending, proof = ''] = read;
  return { id: [a, b, c, d, e].join('-'), sending: Number(sending), proof };
}
