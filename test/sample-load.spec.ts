import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build, programsFolder } from './support/built';

jest.setTimeout(240_000);

test('a first load of the sample cycle that was killed is begun anew at the next start, and only that', async () => {
  await build();
  const { stdout } = await promisify(execFile)('node', ['test/support/broken-load.mjs', programsFolder]);
  const lines = stdout.trimEnd().split('\n');
  const [first, second, third, titles] = JSON.parse(lines.at(-1) ?? '') as [
    unknown[],
    unknown[],
    unknown[],
    unknown[],
  ];
  expect(first).toHaveLength(1);
  expect(second).toEqual([
    { slug: 'iag-pollinators', members: expect.any(Number) },
    { slug: 'iag-syn', members: 19 },
  ]);
  expect(lines.filter((it) => it.includes('is made anew'))).toHaveLength(1);
  expect([third, titles]).toEqual([second, [{ title: 'Our own' }]]);
});
