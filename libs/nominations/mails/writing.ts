import type { Language } from '@lib/contracts';
import { type LetterText, laidOut } from './layout';
import { en, type WordId } from './words.en';
import { translations } from './translations';

/** The letters by the first part of their words. */
export type LetterOf = 'receipt' | 'confirmation' | 'asked' | 'interests' | 'code' | 'reminder';

export interface LetterMatter {
  readonly of: LetterOf;
  readonly language: Language;
  readonly name: string;
  readonly group: string;
  readonly values: Readonly<Record<string, string>>;
  /** What somebody has added by hand; empty where nobody has. */
  readonly note: string;
  readonly link: string;
}

/** A sentence of the letters, with its values. */
export function say(id: WordId, language: Language, values: Readonly<Record<string, string>> = {}): string {
  const words = language === 'en' ? en : translations[language];
  return words[id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

export function writeLetter({ of, language, name, group, values, note, link }: LetterMatter) {
  const all = { ...values, group, name };
  const own = (part: 'subject' | 'body' | 'next' | 'action') => say(`${of}.${part}`, language, all);
  const text: LetterText = {
    subject: own('subject'),
    paragraphs: [
      { says: say('dear', language, all) },
      { says: own('body') },
      ...(note === '' ? [] : [{ says: note }]),
      { says: own('next') },
      { says: own('action'), link },
      ...(of === 'confirmation' ? [] : [{ says: say('keep', language) }]),
      { says: say('signature', language, all) },
    ],
  };
  return laidOut(text, language);
}
