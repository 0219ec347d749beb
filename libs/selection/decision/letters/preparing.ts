import { Language, type SelectionOutcome } from '@lib/contracts';
import { type LetterKind, words } from './words';
import { wordsToNominators } from './words-to-nominators';

const kinds: Record<SelectionOutcome, LetterKind> = {
  selected: 'appointment',
  reserve: 'reserve',
  not_selected: 'regret',
};

/** To whom a letter goes, and what became of them. */
export interface Told {
  readonly name: string;
  readonly party: string;
  readonly languages: readonly string[];
  readonly outcome: SelectionOutcome;
}
type Addressee = 'nominee' | 'nominator';

/** In which language somebody is written to, of those they work in. */
export const languageOf = (languages: readonly string[]): Language =>
  languages.map((it) => Language.safeParse(it)).find((it) => it.success)?.data ?? 'en';

const partyName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;

/** The letters about a nominee, as they are found prepared: to them, and in each of these languages to their Party. */
export function preparedLetters(told: Told, group: string, languages: readonly Language[]) {
  const toNominators = [...new Set(languages)].map((it) => preparedLetter(told, group, 'nominator', it));
  return [preparedLetter(told, group, 'nominee', languageOf(told.languages)), ...toNominators];
}

/** Of texts in several languages that of somebody who reads this one; or the first, where there is none. */
export const textFor = <T extends { readonly language: Language }>(
  texts: readonly T[],
  language: Language,
): T | null => texts.find((it) => it.language === language) ?? texts[0] ?? null;

function preparedLetter(
  { name, party, outcome }: Told,
  group: string,
  addressee: Addressee,
  language: Language,
) {
  const kind = kinds[outcome];
  const values: Record<string, string> = { name, group, party: partyName(party, language) };
  const said = (text: string) => text.replace(/\{(\w+)\}/g, (_, it: string) => values[it] ?? '');
  const { subject, body } = (addressee === 'nominee' ? words : wordsToNominators)[language][kind];
  return {
    kind,
    addressee,
    language,
    subject: Array.from(said(subject)).slice(0, 200).join(''),
    body: said(body),
  };
}
