import type { Page } from '@lib/journal';
import { config, keyed } from '@lib/platform';
import { PasskeyChallenge } from './passkey-challenge.entity';

export const CHALLENGE_MS = 5 * 60_000;
const forget = 'delete from passkey_challenge where expires_at < $1';
const take = `
  update passkey_challenge set used_at = $3
   where id = $1 and person_id is not distinct from $2 and used_at is null and expires_at > $3 returning id`;

/** The bytes of a challenge, in base64url. */
export const challengeOf = (id: string): string =>
  keyed(config.SECRET, `passkey ${id}`).toString('base64url');

/** Makes a challenge; for nobody's passkey in particular when somebody wants to come in. */
export async function makeChallenge(page: Page, personId: string | null): Promise<string> {
  await page.ask(forget, page.at);
  const expiresAt = new Date(page.at.getTime() + CHALLENGE_MS);
  const { id } = await page.insert(PasskeyChallenge, { personId, expiresAt, usedAt: null });
  page.record('passkey.asked-for', { challengeId: id });
  return id;
}

/** Uses up a challenge, whatever becomes of what was signed; false when it no longer holds, or is another's. */
export async function takeChallenge(page: Page, id: string, personId: string | null): Promise<boolean> {
  return (await page.ask(take, id, personId, page.at)).length > 0;
}
