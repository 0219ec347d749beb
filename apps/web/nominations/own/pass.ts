/** By what a Party comes in: its code, for one group. */
export interface Pass {
  readonly groupId: string;
  readonly party: string;
  readonly code: string;
}

/** What the link of a letter carries behind its #, which no server ever sees. */
export interface Brought {
  readonly party: string;
  readonly code: string;
}

const place = (groupId: string): string => `consilia/pass/${groupId}`;

/** Letters and digits alone: a code is read aloud and typed with blanks and strokes. */
export const bareCode = (typed: string): string => typed.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** As the letter writes it: two groups of five. */
export const codeAsWritten = (code: string): string => code.replace(/^(.{5})(.+)$/, '$1 $2');

/** What a request says by which a Party is known. The code stands in no address. */
export const asParty = ({ groupId, party, code }: Pass): Readonly<Record<string, string>> => ({
  authorization: `Code ${groupId}.${party}.${code}`,
});

/** The pass that this window was given; it is gone with the window. */
export function keptPass(groupId: string): Pass | null {
  try {
    return JSON.parse(sessionStorage.getItem(place(groupId)) ?? 'null') as Pass | null;
  } catch {
    return null;
  }
}

export function keepPass(pass: Pass): void {
  try {
    sessionStorage.setItem(place(pass.groupId), JSON.stringify(pass));
  } catch {
    // Then it lives as long as the page does.
  }
}

export function dropPass(groupId: string): void {
  try {
    sessionStorage.removeItem(place(groupId));
  } catch {
    // It was not there either.
  }
}

/** The Party and the code of a link such as `#code=SN.ACDEFGHJKL`; empty where it does not say them. */
export function broughtIn(hash: string): Brought {
  const said = decodeURIComponent(hash.replace(/^#(code=)?/, '').replace(/\+/g, ' '));
  const [, party = '', code = ''] =
    /^(?:([A-Za-z]{2})[.:])?([A-Za-z0-9]{5}[ -]?[A-Za-z0-9]{5})$/.exec(said) ?? [];
  return { party: party.toUpperCase(), code: bareCode(code) };
}
