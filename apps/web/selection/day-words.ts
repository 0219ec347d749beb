import { longOf } from '@web/ui/instant';

/** A day that somebody wrote down, such as that of a letter or of an adoption, in words: "19 October 2017". */
export const dayWords = (day: string, locale: string): string =>
  longOf(new Date(`${day}T12:00:00Z`), locale, 'UTC');
