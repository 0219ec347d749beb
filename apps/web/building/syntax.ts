/** A part of a program, as the bundler's parser gives it: what it is, where it stands, and its own parts. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

export const isNode = (it: unknown): it is Node => typeof it === 'object' && it !== null && 'type' in it;

/** A program with some parts of it said otherwise; they are in the order in which they stand, and none is in another. */
export function rewritten(code: string, parts: readonly Node[], otherwise: (part: Node) => string): string {
  const pieces = parts.map((it, i) => code.slice(parts[i - 1]?.end ?? 0, it.start) + otherwise(it));
  return pieces.join('') + code.slice(parts.at(-1)?.end ?? 0);
}
