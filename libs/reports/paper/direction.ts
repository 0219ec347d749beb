import type { Language } from '@lib/contracts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether words run from right to left: by their first letter, or by the paper they stand in where they have none. */
export function isRightToLeft(text: string, language: Language): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter === undefined ? language === 'ar' : rightToLeft.test(letter);
}
