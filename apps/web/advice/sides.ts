import type { VersionHead } from '@lib/contracts';

/** One side of a comparison: the number of a version, or the text the desk is working on. */
export type Side = number | 'working';
export interface Sides {
  from: Side;
  to: Side;
}

/**
 * Which two texts an address asks to compare. What it leaves open, or names wrongly, is the last version and the one
 * before it. Null when there are no two to compare.
 *
 * @param desk only the desk compares with the working text
 */
export function sidesIn(
  asked: Pick<URLSearchParams, 'get'>,
  versions: readonly Pick<VersionHead, 'n'>[],
  desk: boolean,
): Sides | null {
  const numbers = versions.map(({ n }) => n).sort((a, b) => a - b);
  const all: Side[] = desk && numbers.length > 0 ? [...numbers, 'working'] : numbers;
  if (all.length < 2) return null;
  const named = (name: string): Side | undefined => all.find((it) => String(it) === asked.get(name));
  const to = named('to') ?? numbers.at(-1) ?? 1;
  const before = all[all.indexOf(to) - 1];
  const from = named('from');
  if (from !== undefined && from !== to) return { from, to };
  // The first text can only be compared with what comes after it.
  return before === undefined ? { from: to, to: all[1] ?? to } : { from: before, to };
}
