import type { Language } from '@lib/contracts';
import { languages } from '@web/app/language';

/** What a language calls itself. */
export const nameOfLanguage = (code: Language): string => languages.find(([it]) => it === code)?.[1] ?? code;

export function LanguageName({ code }: { code: Language }) {
  return <bdi lang={code}>{nameOfLanguage(code)}</bdi>;
}

export const isFromRight = (code: Language): boolean => code === 'ar';
