import type { Page } from '@lib/journal';
import { config, keyed, refuse } from '@lib/platform';
import type { Comer } from './arrivals';
import { isSameWord, signInWords } from './sign-in-words';
import { SignInTry } from './sign-in-try.entity';
import { SignIn } from './sign-in.entity';
import { objectionToTry, SIGN_IN_MINUTES } from './sign-in.rules';

const MINUTE = 60_000;
const triesSince = `select count(*)::int as n from sign_in_try where account = $1 and at > $2`;
const open = `
  select s.id, p.id as "personId", p.name from sign_in s left join person p on p.id = s.person_id and p.active
   where s.used_at is null and s.expires_at > $1`;
const openOf = `${open} and s.account = $2 order by s.requested_at desc`;
const openOne = `${open} and s.id = $2`;

/** A message that still lets in; nobody's when nobody has the address. */
type Open = { id: string } & (Comer | { personId: null });

const isSomebodys = (it: Open | undefined): it is { id: string } & Comer =>
  it !== undefined && it.personId !== null;

/** Under what the tries and messages of an address are counted, whether or not anybody has it. */
export const accountOf = (email: string): string => keyed(config.SECRET, `account ${email}`).toString('hex');

export const before = (page: Page, minutes: number): Date => new Date(page.at.getTime() - minutes * MINUTE);

/** Counts a try of a code on an account; refuses the one that is too many. */
export async function countTry(page: Page, account: string): Promise<void> {
  const [tried] = await page.ask<{ n: number }>(triesSince, account, before(page, SIGN_IN_MINUTES));
  refuse(objectionToTry(tried?.n ?? 0));
  await page.insert(SignInTry, { account, at: page.at });
}

async function use(page: Page, found: { id: string } & Comer): Promise<Comer> {
  await page.update(SignIn, { id: found.id }, { usedAt: page.at });
  return found;
}

/** Uses up the message that has this code; null when none has, and the try counts all the same. */
export async function useCode(page: Page, account: string, code: string): Promise<Comer | null> {
  await countTry(page, account);
  const all = await page.ask<Open>(openOf, page.at, account);
  const found = all
    .filter(({ id }) => isSameWord(code, signInWords(config.SECRET, id).code))
    .find(isSomebodys);
  return found ? use(page, found) : null;
}

/** Uses up the message of a link; null when it is somebody's no longer. */
export async function useLink(page: Page, signInId: string): Promise<Comer | null> {
  const [found] = await page.ask<Open>(openOne, page.at, signInId);
  return isSomebodys(found) ? use(page, found) : null;
}
