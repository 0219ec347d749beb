import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from './failure.mjs';

/**
 * Reads an exported journal: one entry a line as JSON, with group_id or groupId and actor_id or actorId, and
 * perhaps a last line { "head": … } with the hash, or with seq and hash. Gives entries and head by group.
 */
export async function readExport(file) {
  const journals = new Map();
  let [number, latest] = [0, undefined];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const said = parse(line, number);
    if ('head' in said) {
      const head = typeof said.head === 'string' ? { hash: said.head } : said.head;
      const groupId = head.groupId ?? head.group_id ?? latest;
      journals.set(groupId, { ...(journals.get(groupId) ?? { entries: [] }), head });
      continue;
    }
    const entry = inOrder(said, number);
    latest = entry.groupId;
    if (!journals.has(latest)) journals.set(latest, { entries: [] });
    journals.get(latest).entries.push(entry);
  }
  if (journals.size === 0) throw new Failure(`${file} holds no entries.`);
  return journals;
}

/** Writes a journal to a new file in that form, the head last. */
export async function writeExport(file, entries, { group_id: groupId, seq, hash }) {
  const line = (it) => `${JSON.stringify(it)}\n`;
  const lines = async function* () {
    for await (const entry of entries) yield line(entry);
    yield line({ head: { groupId, seq, hash } });
  };
  await pipeline(Readable.from(lines()), createWriteStream(file, { flags: 'wx', mode: 0o600 })).catch(
    ({ code, message }) => {
      throw new Failure(code === 'EEXIST' ? `${file} is there already.` : `${file}: ${message}`);
    },
  );
}

function parse(line, number) {
  try {
    return JSON.parse(line);
  } catch {
    throw new Failure(`Line ${number} is not JSON.`);
  }
}

function inOrder({ groupId, group_id, actorId, actor_id, at, seq, type, audience, payload, hash }, number) {
  const time = new Date(at);
  if (Number.isNaN(time.getTime()) || !Number.isInteger(seq))
    throw new Failure(`Line ${number} is not an entry.`);
  const [group, actor] = [groupId ?? group_id, actorId ?? actor_id ?? null];
  return { groupId: group, seq, at: time, actorId: actor, type, audience, payload, hash };
}
