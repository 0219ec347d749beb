import type { Language } from '@lib/contracts';

/** How days and numbers are written in a language. */
export const locale = (language: Language): string => (language === 'en' ? 'en-GB' : language);
