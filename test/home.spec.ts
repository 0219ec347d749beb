import type { TestingModule } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { listDemoMail, markSeen, readHome, readJournal } from '@lib/contracts';
import type { Person } from './support/person';
import { noticed } from './support/noticed';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
let workers: TestingModule[];
beforeAll(async () => {
  workers = await Promise.all([startWorker(), startWorker()]);
});
afterAll(() => Promise.all(workers.map((it) => it.close())));

const group = (stage: 'working' | 'agreeing' = 'working') => noticed(world, workers, stage);

test('the home page tells what others did since the last visit, newest first, and how much there is', async () => {
  const it = await group();
  for (let i = 0; i < 33; i++) await it.opens(48, it.chair.id);
  const first = await it.ann.call(readHome, { groupId: it.groupId });
  expect(first).toMatchObject({ changed: 33, lastVisitAt: null, seq: 33 });
  expect(first.changes.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, i) => 33 - i));
  await it.ann.call(markSeen, { groupId: it.groupId, seq: 31 });
  const second = await it.ann.call(readHome, { groupId: it.groupId });
  expect(second.changes.map(({ seq }) => seq)).toEqual([33, 32]);
  expect(second.changed).toBe(2);
  expect(second.lastVisitAt).toBeInstanceOf(Date);
  expect((await it.chair.call(readHome, { groupId: it.groupId })).changed).toBe(0);
});

test('one has not seen what has not happened, and does not unsee what one has seen', async () => {
  const it = await group();
  await it.opens();
  await it.ann.call(markSeen, { groupId: it.groupId, seq: 2_000_000_000 });
  await it.ends();
  expect((await it.ann.call(readHome, { groupId: it.groupId })).changed).toBe(1);
  await it.ann.call(markSeen, { groupId: it.groupId, seq: 0 });
  expect((await it.ann.call(readHome, { groupId: it.groupId })).changed).toBe(1);
});

test('the journal is read on from a number, each in their own part of it', async () => {
  const it = await group('agreeing');
  const press = await world.person(it.groupId, 'observer');
  await it.circulates();
  await it.agrees(it.ann.id);
  await it.role('role.ended', it.ben, 'member');
  const read = async (person: Person, after: number) => {
    const { entries, upTo } = await person.call(readJournal, { groupId: it.groupId, after });
    return { seqs: entries.map(({ seq }) => seq), upTo };
  };
  expect(await read(it.desk, 0)).toEqual({ seqs: [1, 2, 3], upTo: 3 });
  expect(await read(it.ann, 0)).toEqual({ seqs: [1, 3], upTo: 3 });
  expect(await read(it.ann, 1)).toEqual({ seqs: [3], upTo: 3 });
  expect(await read(press, 0)).toEqual({ seqs: [3], upTo: 3 });
  const stranger = await world.stranger();
  for (const [who, groupId] of [
    [it.ben, it.groupId],
    [stranger, it.groupId],
    [stranger, randomUUID()],
  ] as const) {
    const refused = await who.refused(readJournal, { groupId, after: 0 });
    expect([refused.status, refused.code]).toEqual([404, 'no-such-group']);
  }
});

test('what others said in confidence stands nowhere on a member’s home page', async () => {
  const it = await group('agreeing');
  await it.circulates();
  await it.agrees(it.ann.id);
  const home = await it.ben.call(readHome, { groupId: it.groupId });
  expect(JSON.stringify(home)).not.toContain('quite confidential');
});

test('outside of a demo there is no mailbox page', async () => {
  const it = await group();
  for (const who of [it.desk, world.public])
    expect((await who.refused(listDemoMail, {})).code).toBe('not-found');
});
