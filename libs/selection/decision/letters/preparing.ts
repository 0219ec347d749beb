import { Language, type SelectionOutcome } from '@lib/contracts';
import { type LetterKind, words } from './words';

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

/** In which language somebody is written to, of those they work in. */
export const languageOf = (languages: readonly string[]): Language =>
  languages.map((it) => Language.safeParse(it)).find((it) => it.success)?.data ?? 'en';

const partyName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;

/** The letter to a nominee, as the secretariat finds it prepared. */
export function preparedLetter({ name, party, languages, outcome }: Told, group: string) {
  const language = languageOf(languages);
  const kind = kinds[outcome];
  const values: Record<string, string> = { name, group, party: partyName(party, language) };
  const said = (text: string) => text.replace(/\{(\w+)\}/g, (_, it: string) => values[it] ?? '');
  const { subject, body } = words[language][kind];
  return { kind, language, subject: Array.from(said(subject)).slice(0, 200).join(''), body: said(body) };
}
