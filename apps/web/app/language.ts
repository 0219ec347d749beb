import { i18n, type Messages } from '@lingui/core';
import { Language } from '@lib/contracts';
import { messagesOf } from './catalogues';
import type { Part } from './parts';

const kept = 'language';

/** What each language calls itself. */
export const languages: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['ar', 'العربية'],
  ['zh', '中文'],
  ['fr', 'Français'],
  ['ru', 'Русский'],
  ['es', 'Español'],
];

const isLanguage = (it: string | null | undefined): it is Language => Language.safeParse(it).success;

function remembered(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

/** The language to begin with: the one chosen on this device, else the first that the browser asks for. */
export function firstLanguage(): Language {
  const chosen = remembered();
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((it) => it.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** The language in which the page came from the server. */
export const languageOfPage = (): Language => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
};

let spoken: Language = 'en';
const inUse = new Set<Part>();

/** The words of some parts in one language, as one catalogue. */
async function wordsOf(language: Language, wanted: Iterable<Part>): Promise<Messages> {
  const brought = await Promise.all([...wanted].map((part) => messagesOf(language, part)));
  return Object.assign({}, ...brought) as Messages;
}

/** Brings the words of a part, before a page of that part is shown. */
export async function bringWords(part: Part): Promise<void> {
  if (inUse.has(part)) return;
  const language = spoken;
  const messages = await messagesOf(language, part);
  inUse.add(part);
  if (language === spoken) i18n.load(language, messages);
  else await speak(spoken);
}

/** Turns the page to a language, and its direction with it; with the words of a part, if they are new to it. */
export async function speak(language: Language, part?: Part): Promise<void> {
  const wanted = part ? new Set(inUse).add(part) : inUse;
  const messages = await wordsOf(language, wanted);
  if (part) inUse.add(part);
  spoken = language;
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  try {
    localStorage.setItem(kept, language);
    // So that a page may come in it from the server.
    document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`;
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
