import { localeOf } from '@web/ui/instant';

/** The six of the United Nations, in which most work is done. */
export const workingLanguages: readonly string[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** Languages that are official somewhere, by ISO 639; whoever works in another writes to the secretariat. */
export const languagesKnown: readonly string[] =
  'af am az be bg bn bs ca cs cy da de dv dz el et fa fi fj ga gil he hi hr ht hu hy id is it ja ka kk km ko ky lb lo lt lv mg mh mk mn ms mt my na ne nl no pl ps pt qu rn ro rw sg si sk sl sm sn so sq sr ss st sv sw ta tet tg th ti tk tn to tpi tr ts uk ur uz vi xh zu'.split(
    ' ',
  );

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the page; its code where the browser knows none. */
export function languageName(code: string, locale: string): string {
  let of = names.get(locale);
  if (!of) names.set(locale, (of = new Intl.DisplayNames([localeOf(locale), 'en'], { type: 'language' })));
  const name = of.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
