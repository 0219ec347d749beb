import { i18n, type Messages } from '@lingui/core';
import { Language } from '@lib/contracts';

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

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en/messages.po'),
  ar: () => import('../locales/ar/messages.po'),
  zh: () => import('../locales/zh/messages.po'),
  fr: () => import('../locales/fr/messages.po'),
  ru: () => import('../locales/ru/messages.po'),
  es: () => import('../locales/es/messages.po'),
};

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

export const messagesOf = async (language: Language): Promise<Messages> =>
  (await catalogues[language]()).messages;

/** Turns the page to a language, and its direction with it. */
export async function speak(language: Language): Promise<void> {
  const messages = await messagesOf(language);
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
