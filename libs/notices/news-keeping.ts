import { audiencesOf } from '@lib/access';
import { catalogue, type Entry } from '@lib/contracts';
import type { Batch } from './batch';
import { usual } from './levels.rules';
import { newsIn, personTold, toldOf } from './news.rules';
import * as sql from './news.sql';
import { oweToPerson } from './notices.sql';

/** Owes a message about somebody to them, whatever they may read of the rest. */
export async function tellPerson(entry: Entry, { groupId, sheet, owed }: Batch): Promise<void> {
  const personId = personTold(entry);
  if (personId === null) return;
  const { seq, type, at } = entry;
  const rows = await sheet.ask<{ id: string }>(oweToPerson, groupId, personId, seq, type, at);
  owed.push(...rows.map(({ id }) => id));
}

/** Keeps what is new for those whom it is told, as each of them wants to be told of it. */
export async function keepNews(entry: Entry, batch: Batch): Promise<void> {
  const news = newsIn(entry);
  if (!news) return;
  const readers = await readersOf(entry, batch);
  const own = news.to === 'author' ? await authorsOf(entry, batch) : readers;
  const told = toldOf(
    entry,
    readers.filter((it) => own.includes(it)),
  );
  if (told.length === 0) return;
  const { topic } = news;
  await batch.sheet.ask(sql.keepNews, batch.groupId, told, entry.seq, topic, usual[topic], entry.at);
}

async function readersOf({ type }: Entry, { people }: Batch): Promise<string[]> {
  const may = (await people()).filter((it) => audiencesOf(it).includes(catalogue[type].to));
  return may.map(({ personId }) => personId);
}

/** Who made the comment that an entry names: one, or none when it names none. */
async function authorsOf({ payload }: Entry, { sheet, groupId }: Batch): Promise<string[]> {
  const commentId = 'commentId' in payload ? payload.commentId : null;
  const found = await sheet.ask<{ personId: string }>(sql.authorOf, groupId, commentId);
  return found.map(({ personId }) => personId);
}
