import { Language } from '@lib/contracts';
import { translations } from './translations';
import { en, type WordId } from './words.en';
import { type LetterMatter, type LetterOf, writeLetter } from './writing';

const values = {
  party: 'Fiji',
  nominee: 'Li <b>Wei</b>',
  number: '2026-014',
  receipt: '17',
  closes: 'Friday',
  items: 'CV',
  until: 'Monday',
  code: 'ABCDE-23456',
};
const placeholders = (words: string): string[] =>
  [...new Set([...words.matchAll(/\{\w+\}/g)].map(([it]) => it))].sort();
const placeholdersOf = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([id, it]) => [id, placeholders(it)]));
const letter = (of: LetterOf, language: Language, note = '') => {
  const matter: LetterMatter = {
    ...{ of, language, name: 'Ms Ann <Ng>', group: 'Informal advisory group', values, note },
    link: 'https://a.example/n/2026-014/nominate?a=1&b=2',
  };
  return writeLetter(matter);
};

const letters = Object.keys(en)
  .filter((id) => id.endsWith('.subject'))
  .map((id) => id.replace('.subject', '') as LetterOf);
const languages = Object.keys(translations) as (keyof typeof translations)[];

test('the letters of nominations are there in every language of the United Nations', () => {
  expect(['en', ...languages].sort()).toEqual([...Language.options].sort());
});

describe.each(languages)('the letters of nominations in %s', (language) => {
  const words = translations[language];

  test('have every word, and none of them is the English', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    const english = Object.entries(words).filter(([id, it]) => it.trim() === '' || it === en[id as WordId]);
    expect(english).toEqual([]);
  });

  test('are filled in with the same as the English', () => {
    expect(placeholdersOf(words)).toEqual(placeholdersOf(en));
  });
});

describe.each(Language.options)('a letter of nominations in %s', (language) => {
  test.each(letters)('about %s is laid out as its language is read', (of) => {
    const { html } = letter(of, language);
    const dir = language === 'ar' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${language}" dir="${dir}">`);
  });

  test('writes what people wrote as text, never as markup', () => {
    const { html } = letter('asked', language, '<script>a()</script>');
    expect(html).not.toMatch(/<(script|b>|Ng)/i);
    expect(html).toContain('&lt;script&gt;');
  });
});
