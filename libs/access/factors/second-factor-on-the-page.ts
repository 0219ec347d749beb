import type { Page } from '@lib/journal';
import { config, keyed } from '@lib/platform';
import { countTry } from '../mailed-codes';
import { isSameWord } from '../sign-in-words';
import { Authenticator } from './authenticator.entity';
import { recoveryWordOf, secretOf, stepOf } from './factor-words';
import { RecoveryCode } from './recovery-code.entity';

type Known = Pick<Authenticator, 'id' | 'lastStep'>;
const authenticators = `
  select id, last_step as "lastStep" from authenticator
   where person_id = $1 and (confirmed_at is null) = $2`;
const unused = 'select id from recovery_code where person_id = $1 and used_at is null';

/** Under what the tries of somebody's second factor are counted. */
const accountOf = (personId: string) => keyed(config.SECRET, `factor ${personId}`).toString('hex');

/**
 * Takes a code of somebody's authenticator: of the one that counts, or of the new one. A try is counted, the one
 * that is too many is refused, and a wrong one is put on the record.
 */
export async function takeCode(
  page: Page,
  personId: string,
  code: string,
  of: 'known' | 'new',
): Promise<boolean> {
  await countTry(page, accountOf(personId));
  const [its] = await page.ask<Known>(authenticators, personId, of === 'new');
  const step = its ? stepOf(secretOf(config.SECRET, its.id), code, page.at, its.lastStep) : null;
  if (its && step !== null) await page.update(Authenticator, { id: its.id }, { lastStep: step });
  else page.record('second-factor.failed', { personId });
  return step !== null;
}

/** The same of a recovery code, which is used up. */
export async function takeRecoveryCode(page: Page, personId: string, word: string): Promise<boolean> {
  await countTry(page, accountOf(personId));
  const codes = await page.ask<{ id: string }>(unused, personId);
  const found = codes.find(({ id }) => isSameWord(recoveryWordOf(config.SECRET, id), word));
  if (found) await page.update(RecoveryCode, { id: found.id }, { usedAt: page.at });
  else page.record('second-factor.failed', { personId });
  return found !== undefined;
}
