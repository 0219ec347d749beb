import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { theSystem } from '@lib/platform';
import { useWorld } from './support/world';

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), 'consilia verify '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...asked: string[]) => promisify(execFile)('node', ['scripts/verify.mjs', ...asked]);

/** What verify says of something that is not whole. */
const complaint = async (file: string): Promise<string> => {
  const { code, stdout } = await verify(file).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (failed: unknown) => failed as { code: number; stdout: string },
  );
  expect(code).toBe(1);
  return stdout;
};

/** A journal of five entries, and the lines of its exported file: five entries and the head. */
async function exported() {
  const groupId = await world.group();
  for (const reason of ['é', '\u2028 "quoted"', '😀', 'مرحبا', '第五'])
    await world.journal.write(groupId, theSystem, async (page) =>
      page.record('cycle.advanced', { from: 'working', to: 'agreeing', reason }),
    );
  const file = join(folder, `${groupId}.jsonl`);
  await verify('--export', groupId, file);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const without = (...indices: number[]) => lines.filter((_, i) => !indices.includes(i));
  const save = (changed: string[], name: string): string => {
    const other = join(folder, `${groupId} ${name}.jsonl`);
    writeFileSync(other, changed.join('\n'));
    return other;
  };
  return { groupId, file, lines, without, save };
}

/** Says in an exported line what nobody did. */
const forged = (line = ''): string => {
  const entry = JSON.parse(line);
  return JSON.stringify({ ...entry, payload: { ...entry.payload, reason: 'Somebody else’s' } });
};

test('an exported journal proves itself without the database', async () => {
  const { groupId, file, lines } = await exported();
  expect(lines).toHaveLength(6);
  expect((await verify(file)).stdout).toMatch(`whole  ${groupId}: 5 entries`);
});

test('of several forged entries the first is named', async () => {
  const { groupId, lines, save } = await exported();
  const file = save(
    lines.map((line, i) => (i === 1 || i === 3 ? forged(line) : line)),
    'forged',
  );
  expect(await complaint(file)).toMatch(
    `BROKEN ${groupId}: entry 2 (cycle.advanced) is not what was written`,
  );
});

test('an entry that was taken out is missed, in the middle and at the end', async () => {
  const { without, save } = await exported();
  expect(await complaint(save(without(2), 'gap'))).toMatch('entry 3 is missing: 4 is next');
  expect(await complaint(save(without(4), 'short'))).toMatch('the entries end at 4, the head is another (5)');
});

test('an entry that was put elsewhere is found', async () => {
  const { lines, save } = await exported();
  const [first = '', second = '', ...rest] = lines;
  const numbered = (line: string, seq: number) => JSON.stringify({ ...JSON.parse(line), seq });
  expect(await complaint(save([numbered(second, 1), numbered(first, 2), ...rest], 'swapped'))).toMatch(
    'entry 1 (cycle.advanced) is not what was written',
  );
});

test('nothing is overwritten, and what is not a journal is called so', async () => {
  const { groupId, file, save } = await exported();
  await expect(verify('--export', groupId, file)).rejects.toMatchObject({
    stderr: expect.stringContaining('is there already'),
  });
  await expect(verify(save(['{"seq": 1}'], 'odd'))).rejects.toMatchObject({
    stderr: expect.stringContaining('Line 1 is not an entry'),
  });
  await expect(verify('no-such-file')).rejects.toMatchObject({
    stderr: expect.stringContaining('npm run verify'),
  });
});
