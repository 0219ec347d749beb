const names = new Map<string, Intl.DisplayNames>();

/** What a language is called in another one. */
export function languageName(language: string, locale: string): string {
  let of = names.get(locale);
  if (!of) {
    of = new Intl.DisplayNames([locale], { type: 'language' });
    names.set(locale, of);
  }
  return of.of(language) ?? language;
}
