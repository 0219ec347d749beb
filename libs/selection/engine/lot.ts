import { createHash } from 'node:crypto';
import { byText } from './numbers.rules';
import type { Pool } from './profile.rules';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The order in which a published seed draws nominees: that of the SHA-256 digests of seed, line feed and id. Anybody
 * can repeat it with a pocket tool, and nobody can choose it who does not choose the seed.
 */
export function lotOf(pool: Pool, seed: string): string[] {
  const drawn = pool.map(({ id }) => ({ id, draw: sha256(`${seed}\n${id}`) }));
  return drawn.toSorted((one, other) => byText(one.draw, other.draw)).map(({ id }) => id);
}
