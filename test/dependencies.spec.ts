import { readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(file, 'utf8');

test('every dependency has one line that says what for, and every line is of a dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const [runTime, building] = read('docs/dependencies.md').split('## For building and proving');
  const lines = (page = '') => [...page.matchAll(/^\| `([^`]+)` \| \S.* \|$/gm)].map(([, name]) => name);
  expect(lines(runTime)).toEqual(Object.keys(dependencies).sort());
  expect(lines(building)).toEqual(Object.keys(devDependencies).sort());
});
