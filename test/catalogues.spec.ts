import { join } from 'node:path';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { Language, ProfileFaultCode } from '@lib/contracts';
import { catalogues } from '@lib/notices';
import { wordsOfFaults } from './support/fault-words';
import { needsOf } from './support/needs-of-message';

const configPath = join(__dirname, '..', 'apps', 'web', 'lingui.config.ts');
const languages = ['ar', 'es', 'fr', 'ru', 'zh'];

/** The messages of the client: in English, and in each other language by it. */
async function read() {
  const [catalogue] = await getCatalogs(getConfig({ configPath }));
  const all = await catalogue?.readAll();
  const inLanguage = (language: string) => all?.[language] ?? {};
  return { english: inLanguage('en'), inLanguage };
}

test.each(languages)(
  'what is translated into %s can be filled in as the English can, in every number',
  async (language) => {
    const { english, inLanguage } = await read();
    const said = Object.entries(inLanguage(language)).filter(([, { translation }]) => translation);
    const wrong = said.filter(([id, { translation }]) => {
      const [own, source] = [needsOf(translation, language), needsOf(english[id]?.translation ?? '', 'en')];
      return own.fills !== source.fills || own.lacking.length > 0;
    });
    expect(wrong.map(([, { translation }]) => translation)).toEqual([]);
    expect(said.length).toBeGreaterThan(500);
  },
);

test.each(languages)(
  'what mails say in %s is not English, and can be filled in as the English can, in every number',
  (language) => {
    const { [language as Language]: own, en } = catalogues;
    const wrong = Object.entries(own).filter(([id, message]) => {
      const [needs, source] = [needsOf(message, language), needsOf(en[id as keyof typeof en], 'en')];
      const isEnglish = message === en[id as keyof typeof en];
      return isEnglish || needs.fills !== source.fills || needs.lacking.length > 0;
    });
    expect(wrong).toEqual([]);
  },
);

test('whatever is wrong with a seat profile is said in each language, filled in', async () => {
  const words = await wordsOfFaults();
  const numbers = { min: 3, max: 1, floor: 4, ceiling: 2, seats: 2, most: 1, there: 2, quotas: 2, sum: 9 };
  const values = { ...numbers, category: 'X', whole: 'all', name: 'north', attribute: 'region' };
  const wrong = ProfileFaultCode.options.filter((code) => {
    const said = Language.options.map((language) => words(language, { code, values }));
    return new Set(said).size < said.length || said.some((it) => it === '' || it.includes('{'));
  });
  expect(wrong).toEqual([]);
});
