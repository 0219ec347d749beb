import type { Objection } from '@lib/contracts';

/** The stretch in which wrong codes are counted, for a Party in a group and for an address. */
export const PASS_MINUTES = 60;
const MOST_TRIES = 10;

/** Why no more codes are tried now; null when they are. */
export const objectionToCode = (wrongLately: readonly number[]): Objection | null =>
  wrongLately.some((it) => it >= MOST_TRIES) ? 'too-many-requests' : null;

/** Letters and digits of which none looks like another, in print or in handwriting. */
export const CODE_LETTERS = 'ACDEFGHJKLMNPQRTVWXY34679';
export const CODE_LENGTH = 10;

/** A code as it is written in a letter: two groups of five. */
export const codeInGroups = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`;

const form = /^Code ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z]{2})\.([\w -]{1,40})$/;

/** What somebody says who comes by a code: in which group, for which Party, and the code without blanks. */
export interface SaidCode {
  readonly groupId: string;
  readonly party: string;
  readonly code: string;
}

/** What an Authorization header says of a code; null when it says nothing of one. */
export function codeIn(header: string | undefined): SaidCode | null {
  const [, groupId, party, code] = form.exec(header ?? '') ?? [];
  if (groupId === undefined || party === undefined || code === undefined) return null;
  return { groupId, party: party.toUpperCase(), code: code.replace(/[^A-Za-z0-9]/g, '').toUpperCase() };
}
