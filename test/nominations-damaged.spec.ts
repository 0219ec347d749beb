import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadMyFile, uploadNominationFile } from '@lib/contracts';
import { config } from '@lib/platform';
import { Calling, filled, pdf } from './support/nominating';
import { useWorld } from './support/world';

const world = useWorld();

test('a file that is no longer what was uploaded is given to nobody, and nobody is said to have been told', async () => {
  const calling = await Calling.open(world);
  const { groupId } = calling;
  const nepal = await calling.party('NP');
  const nominationId = await calling.draft(nepal, filled('NP'));
  // A letter of its own: the store keeps the same content once for all.
  const content = Buffer.concat([pdf, Buffer.from(`% ${nominationId}\n`)]);
  const it = { groupId, nominationId, kind: 'letter' as const };
  await nepal.call(uploadNominationFile, it, { file: { name: 'letter.pdf', content } });
  expect(Buffer.compare((await nepal.ask(downloadMyFile, it)).body, content)).toBe(0);
  const place = join(config.FILES_DIR, createHash('sha256').update(content).digest('hex'));
  const [first = 0, ...rest] = content;
  await writeFile(place, Buffer.from([first ^ 1, ...rest]));
  const { status, body } = await nepal.ask(downloadMyFile, it);
  expect([status, body.code]).toEqual([500, 'file-damaged']);
  expect(body.detail).toBe(
    'This file cannot be read any more as it was stored. Please tell whoever runs this system.',
  );
  await rm(place);
  expect((await nepal.ask(downloadMyFile, it)).body.code).toBe('file-damaged');
});
