import { Language, type NominationForm } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { type NewLetter, postOn } from '@lib/post';
import { asks, type Claimant } from './call.rules';
import { type CallRow, callsOfGroup, partyFacts } from './calls.sql';
import { type CallOnPage, callOn } from './nomination-on-the-page';

/** The letters of nominations. What each says is written when it is sent. */
export const letterKinds = [
  'nomination-receipt',
  'nomination-confirmation',
  'nomination-asked',
  'nomination-interests',
  'nomination-code',
  'nomination-reminder',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Somebody who is written to, where, and in which language. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
  readonly fallback: string | null;
  readonly language: Language;
}
interface Concerned {
  readonly party: string;
  readonly nominatorName: string;
  readonly nominatorEmail: string;
  readonly nominatorLanguage: Language;
  readonly nominee: NominationForm['nominee'];
}

const focalPoints = `
  select name, email as address, fallback_email as fallback, language from focal_point
   where party = $1 and since <= $2 and (until is null or until > $2) order by name, id`;
/**
 * In which language whoever signed is written to: as the focal point that has their address is, or as they read these
 * pages themselves, or as the first focal point of their Party is.
 */
const nominatorLanguage = `
  coalesce(
    (select f.language from focal_point f
      where f.party = n.party and lower(f.email) = lower(n.nominator_email) and f.since <= $2
        and (f.until is null or f.until > $2) order by f.id limit 1),
    (select p.language from person p join person_address a on a.person_id = p.id
      where a.email = lower(n.nominator_email) limit 1),
    (select p.language from person p where p.id = n.begun_by and n.channel = 'form'),
    (select f.language from focal_point f
      where f.party = n.party and f.since <= $2 and (f.until is null or f.until > $2) order by f.name, f.id limit 1),
    'en')`;
const concerned = `
  select n.party, n.nominator_name as "nominatorName", n.nominator_email as "nominatorEmail",
         ${nominatorLanguage} as "nominatorLanguage",
         json_build_object('name', m.name, 'email', m.email, 'languages', m.languages) as nominee
    from nomination n join nominee m on m.id = n.nominee_id where n.id = $1`;

/** Who speaks for a Party now, as the secretariat keeps it. */
export const focalPointsOn = (page: Page, party: string): Promise<Addressee[]> =>
  page.ask<Addressee>(focalPoints, party, page.at);

async function concernedOn(page: Page, nominationId: string): Promise<Concerned> {
  const [found] = await page.ask<Concerned>(concerned, nominationId, page.at);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** Whoever signed the letter, where they gave an address; else the focal points of the Party. */
async function nominatorsOn(page: Page, it: Concerned): Promise<Addressee[]> {
  if (it.nominatorEmail === '') return focalPointsOn(page, it.party);
  const { nominatorName: name, nominatorEmail: address, nominatorLanguage: language } = it;
  return [{ name, address, fallback: null, language }];
}

/** Whoever nominated, as they are written to. */
export const nominatorsOfOn = async (page: Page, nominationId: string): Promise<Addressee[]> =>
  nominatorsOn(page, await concernedOn(page, nominationId));

/** The nominee as they are written to; a list of one, as those who nominate are. */
export async function nomineeOn(page: Page, nominationId: string): Promise<Addressee[]> {
  const { nominee } = await concernedOn(page, nominationId);
  return [toNominee(nominee)];
}

const letter = (
  kind: LetterKind,
  { name, address, fallback, language }: Addressee,
  about: NewLetter['about'],
  party: string,
): NewLetter => ({
  ...{ kind, about, party, language, toName: name, toAddress: address, fallbackAddress: fallback },
});

async function postToNominators(page: Page, kind: LetterKind, nominationId: string): Promise<void> {
  const it = await concernedOn(page, nominationId);
  const to = await nominatorsOn(page, it);
  await postOn(
    page,
    to.map((one) => letter(kind, one, { nominationId }, it.party)),
  );
}

/** Says to the Party that its nomination has arrived, and under which number. */
export const postReceipts = (page: Page, nominationId: string): Promise<void> =>
  postToNominators(page, 'nomination-receipt', nominationId);

/** Asks the Party for what is missing. */
export const postAsking = (page: Page, nominationId: string): Promise<void> =>
  postToNominators(page, 'nomination-asked', nominationId);

/** Asks the Party to disclose the interests of its nominee, or what is not clear about them. */
export const postAskingForInterests = (page: Page, nominationId: string): Promise<void> =>
  postToNominators(page, 'nomination-interests', nominationId);

/** In which language somebody is written to, of those they work in. */
const languageOf = (languages: readonly string[]): Language =>
  languages.map((it) => Language.safeParse(it)).find((it) => it.success)?.data ?? 'en';

const toNominee = ({ name, email: address, languages }: Concerned['nominee']): Addressee => ({
  ...{ name, address, fallback: null, language: languageOf(languages) },
});

/** Asks the nominee to confirm, by their own link. */
export async function postConfirmation(page: Page, nominationId: string): Promise<void> {
  const { nominee, party } = await concernedOn(page, nominationId);
  await postOn(page, [letter('nomination-confirmation', toNominee(nominee), { nominationId }, party)]);
}

/** Sends the Party its code for a call, or reminds it of one. */
export async function postToParty(
  page: Page,
  kind: 'nomination-code' | 'nomination-reminder',
  callId: string,
  party: string,
): Promise<void> {
  const to = await focalPointsOn(page, party);
  await postOn(
    page,
    to.map((one) => letter(kind, one, { callId, party }, party)),
  );
}

/** The call that asks a Party: the one that is open, or the last that was; null when none asks it. */
export async function callForOn(page: Page, party: string): Promise<CallOnPage | null> {
  const [facts] = await page.ask<Claimant>(partyFacts, party);
  const calls = await page.ask<CallRow>(callsOfGroup, page.groupId);
  const asking = facts ? calls.filter((it) => asks(it, facts)) : [];
  const call = asking.find(({ closesAt }) => page.at < closesAt) ?? asking[0];
  return call ? callOn(page, call.id) : null;
}
