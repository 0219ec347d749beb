/** The sum of what is read off each. */
export const sum = <T>(all: readonly T[], of: (it: T) => number): number =>
  all.reduce((total, it) => total + of(it), 0);
export const larger = (one: number, other: number): number => (one > other ? one : other);
export const smaller = (one: number, other: number): number => (one < other ? one : other);
/** How much is missing to reach a number; 0 when it is reached. */
export const lacking = (wanted: number, there: number): number => larger(wanted - there, 0);
/** Order of texts by code units: the same on every machine, whatever its language. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
export const isWhole = (it: number): boolean => Number.isSafeInteger(it);
/** 0, 1, … up to, and without, a number. */
export const upTo = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
