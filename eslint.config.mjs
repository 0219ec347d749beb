import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.data/**',
      '**/*.cjs',
      '**/*.mjs',
      'apps/web/locales/**',
      'apps/web/vite.config.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // entities are plain data
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-params': ['error', 5],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 8],
    },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The one exception to "a page records what it did" is casting a sealed ballot: the name is kept for that.
    files: ['libs/**', 'apps/**', 'seeds/**', 'test/**'],
    ignores: ['libs/journal/**', 'libs/priorities/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'writeSealed', message: 'Reserved for sealed ballots.' },
      ],
    },
  },
  {
    files: ['**/*.rules.ts'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Math', 'process', 'setTimeout'] },
  },
  {
    // React: components are functions of props; handlers may be async because they hand errors to the query client.
    files: ['apps/web/**'],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      complexity: ['error', 12],
    },
  },
);
