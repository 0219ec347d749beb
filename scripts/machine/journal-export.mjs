import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
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
