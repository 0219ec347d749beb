/** What the thread is asked: to print by a template what it is to say, which is JSON. */
export interface ToPress {
  readonly no: number;
  readonly template: string;
  readonly said: string;
}

/** What it answers. */
export type FromPress = { readonly no: number } & ({ readonly pdf: Uint8Array } | { readonly fault: string });
