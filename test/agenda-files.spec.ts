import { createHash, randomUUID } from 'node:crypto';
import { attachAgendaFile, cancelMeeting, downloadAgendaFile, editAgenda, readAgenda } from '@lib/contracts';
import { agendaItem, circulatedAgenda } from './support/agendas';
import { pdf } from './support/nominating';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const content = (words: string) => Buffer.concat([pdf, Buffer.from(words)]);
const digest = (of: Buffer) => createHash('sha256').update(of).digest('hex');

/** A circulated agenda of one item, and a way to send files for it. */
async function meeting() {
  const opening = agendaItem(0, 'Opening');
  const it = await circulatedAgenda(world, [opening]);
  const send = (fileId: string, words: string, by: Person = it.desk, meetingId = it.meetingId) =>
    by.ask(
      attachAgendaFile,
      { ...it.of, meetingId, fileId },
      { file: { name: 'Überblick.pdf', content: content(words) } },
    );
  const naming = (...fileIds: string[]) => [
    { ...opening, documents: fileIds.map((fileId) => ({ symbol: '', title: 'A paper', url: '', fileId })) },
  ];
  const get = (fileId: string, by: Person) => by.ask(downloadAgendaFile, { ...it.is, fileId });
  return { ...it, opening, send, naming, get };
}

test('a file is sent for an item; members have it once it is circulated, and then it stays', async () => {
  const { send, naming, get, edit, issue, desk, ann, is } = await meeting();
  const fileId = randomUUID();
  expect((await send(fileId, 'first')).body.file).toMatchObject({ id: fileId, mime: 'application/pdf' });
  // Sent once more, it takes its own place.
  await send(fileId, 'second');
  await edit(naming(fileId), 2);
  expect((await get(fileId, desk)).status).toBe(200);
  expect((await get(fileId, ann)).status).toBe(404);
  await issue();
  const { body, headers } = await get(fileId, ann);
  expect(Buffer.compare(body, content('second'))).toBe(0);
  expect(headers['content-disposition']).toContain("filename*=UTF-8''%C3%9Cberblick.pdf");
  expect((await ann.call(readAgenda, is)).issues[0]?.items[0]?.documents).toEqual([
    { symbol: '', title: 'A paper', url: '', fileId },
  ]);
  expect((await send(fileId, 'third')).body.code).toBe('agenda-file-circulated');
  await expect(world.query('delete from agenda_file where id = $1', [fileId])).rejects.toThrow(
    'stays as it was',
  );
  // Taken off the agenda, it is still what was circulated.
  await edit(naming(), 3);
  expect((await get(fileId, ann)).status).toBe(200);
});

test('whoever does not prepare agendas sends none; it belongs to one meeting; items name what is there', async () => {
  const { send, naming, edit, get, ann, desk, plan, groupId } = await meeting();
  const fileId = randomUUID();
  expect((await send(fileId, 'x', ann)).status).toBe(403);
  await expect(edit(naming(fileId), 2)).rejects.toMatchObject({ code: 'no-such-agenda-file' });
  const other = await plan(20 * 24);
  await send(fileId, 'x', desk, other.meetingId);
  expect((await send(fileId, 'x')).body.code).toBe('attached-elsewhere');
  await expect(edit(naming(fileId), 2)).rejects.toMatchObject({ code: 'no-such-agenda-file' });
  expect((await get(fileId, desk)).status).toBe(404);
  const notOne = { file: { name: 'x.pdf', content: Buffer.from('<script>') } };
  const asked = { groupId, meetingId: other.meetingId, fileId: randomUUID() };
  expect((await desk.ask(attachAgendaFile, asked, notOne)).body.code).toBe('attachment-wrong-type');
  await desk.call(cancelMeeting, { groupId, meetingId: other.meetingId, reason: 'So.' });
  expect((await desk.ask(attachAgendaFile, asked, notOne)).status).toBeGreaterThanOrEqual(400);
});

test('the files of a closed item are for nobody who may not follow it', async () => {
  const { send, naming, edit, issue, get, ann, is, opening } = await meeting();
  const fileId = randomUUID();
  await send(fileId, 'closed');
  await edit([{ ...opening, ...naming(fileId)[0], visibility: 'closed' }], 2);
  await issue();
  expect((await get(fileId, ann)).status).toBe(200);
  for (const role of ['observer', 'bureau'] as const)
    expect((await get(fileId, await world.person(is.groupId, role))).status).toBe(404);
});

test('what no agenda has named for a day is forgotten with the next edit, and nothing else is', async () => {
  const { send, naming, edit, desk, is, opening } = await meeting();
  const [named, unnamed, fresh] = [randomUUID(), randomUUID(), randomUUID()];
  const alone = content(`alone ${unnamed}`);
  await send(named, 'named');
  await send(unnamed, `alone ${unnamed}`);
  await edit(naming(named), 2);
  const left = async () =>
    (
      await world.query('select id from agenda_file where meeting_id = $1 order by attached_at', [
        is.meetingId,
      ])
    ).map(({ id }) => id as string);
  expect(await left()).toEqual([named, unnamed]);
  world.clock.ahead = 25 * 3_600_000;
  await send(fresh, 'fresh');
  const items = [...naming(named), agendaItem(0, 'News')];
  await desk.call(editAgenda, { ...is, items }, { match: 3 });
  expect((await left()).sort()).toEqual([named, fresh].sort());
  expect(await world.query('select 1 from stored_file where sha256 = $1', [digest(alone)])).toEqual([]);
  expect(opening.documents).toEqual([]);
});
