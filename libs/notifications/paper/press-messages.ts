/** What the thread is asked: to print a letter, which is JSON. */
export interface ToPress {
  readonly no: number;
  readonly letter: string;
}

/** What it answers. */
export type FromPress = { readonly no: number } & ({ readonly pdf: Uint8Array } | { readonly fault: string });
