import type { Page, Sheet } from '@lib/journal';
import type { PostedLetter } from './letter.entity';
import { acceptPast, postAgain, postLetters } from './letters.sql';

/** A letter that a page posts. */
export type NewLetter = Pick<
  PostedLetter,
  'kind' | 'about' | 'party' | 'toName' | 'toAddress' | 'fallbackAddress' | 'language'
>;

/** Posts letters on a page, after everything that may refuse: they go out once it is committed. */
export async function postOn(page: Page, letters: readonly NewLetter[]): Promise<void> {
  const rows = letters.map((it) => ({
    kind: it.kind,
    about: it.about,
    party: it.party,
    to_name: it.toName,
    to_address: it.toAddress,
    fallback_address: it.fallbackAddress,
    language: it.language,
  }));
  await page.ask(postLetters, page.groupId, page.at, JSON.stringify(rows));
}

/** Has a letter sent once more, to these addresses. Tells whether it was not just being sent. */
export async function postAgainOn(
  page: Page,
  id: string,
  to: { address: string; fallback: string | null },
): Promise<boolean> {
  return (await page.ask(postAgain, id, to.address, to.fallback)).length > 0;
}

const forgetLetters = `update letter set to_name = '', to_address = '', fallback_address = null where about @> $1`;

/** Forgets to whom letters about something went: the time for which that was kept is over. */
export async function forgetLettersOn(page: Page, about: Record<string, string>): Promise<void> {
  await page.ask(forgetLetters, JSON.stringify(about));
}

/**
 * Takes letters of more than a year ago for accepted then: what a demonstration says was sent years ago is not sent
 * again, all but the first few of each kind that were posted from some time on.
 */
export async function acceptPastLetters(
  sheet: Sheet,
  journalId: string,
  { since, allBut }: { since: Date; allBut: number },
): Promise<void> {
  await sheet.ask(acceptPast, journalId, since, allBut);
}
