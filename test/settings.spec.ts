import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');
const between = (text: string, from: string, to: string): string => text.split(from)[1]?.split(to)[0] ?? '';
const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort();

const validated = namesIn(
  between(read('libs/platform/config.ts'), 'z.object({', '\n});'),
  /^ {2}([A-Z_]+): /gm,
);
const known = namesIn(between(read('scripts/machine/settings.mjs'), 'const names = [', '];'), /'([A-Z_]+)'/g);
/** The start script decides it: it is set by nobody else. */
const toSet = known.filter((name) => name !== 'DEMO');

test('what the app takes as a setting the scripts know, and hand on', () => {
  const ofScripts = ['CHROME_PATH', 'DATABASE_OWNER_URL', 'NO_REDIS'];
  expect([...validated, ...ofScripts].sort()).toEqual(known);
});

test('each setting stands in .env.example, and nothing else', () => {
  expect(namesIn(read('.env.example'), /^([A-Z_]+)=/gm)).toEqual(toSet);
});

test('each setting is explained where the running is told of, and nothing else', () => {
  const section = between(read('docs/operations.md'), '\n## Settings\n', '\n## ');
  const firstCells = namesIn(section, /^\| (`[^|]+) \|/gm).join(' ');
  expect(namesIn(firstCells, /`([A-Z_]+)`/g)).toEqual(toSet);
});
