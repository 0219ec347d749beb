import { type Language, type Objection, refusals } from '@lib/contracts';
import { fieldTranslations, translations } from './translations';

const number = /\d+/g;

/** What is said of a refusal in a language. */
export const refusalIn = (language: Language, code: Objection): string =>
  language === 'en' ? refusals[code][1] : translations[language][code];

/** What is said of a field, in a language; as it is where nobody has translated it. */
export function faultIn(language: Language, sentence: string): string {
  if (language === 'en') return sentence;
  const told: Partial<Record<string, string>> = fieldTranslations[language];
  const numbers = sentence.match(number) ?? [];
  return (told[patternOf(sentence)] ?? sentence).replaceAll('{n}', () => numbers.shift() ?? '');
}

/** A sentence with `{n}` for each number: as translators have it. */
export const patternOf = (sentence: string): string => sentence.replace(number, '{n}');
