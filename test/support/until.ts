import { setTimeout as later } from 'node:timers/promises';

/** Waits until something is so, looking often; says what it was when it takes too long. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  longest = 10_000,
): Promise<T> {
  const end = Date.now() + longest;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    await later(20);
  }
  throw new Error(`It did not happen in ${longest} ms: ${what}`);
}
