import { join } from 'node:path';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Language } from '@lib/contracts';
import { catalogues } from '@lib/notices';
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
