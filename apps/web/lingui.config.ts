import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ar', 'zh', 'fr', 'ru', 'es'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/locales/{locale}/messages',
      include: ['<rootDir>'],
      exclude: ['**/*.spec.ts', '**/locales/**'],
    },
  ],
  format: formatter({ lineNumbers: false, printLinguiId: true, explicitIdAsDefault: false }),
});
