import { readJournal, type Entry } from '@lib/contracts';
import { call } from './api';
import { freshen, showsCopy } from './copies';
import { doubt, hear, journals, readAnew } from './heard';

/** Reads what the journals of this page say since it last heard of them. Gives how many entries that were. */
export async function lookForChanges(): Promise<number> {
  let found = 0;
  for (const [groupId, { followers }] of journals) if (followers > 0) found += await lookIn(groupId);
  if (showsCopy()) await freshen(readAnew);
  // What is left of its time stands as of when it was read, and that is earlier than what has just been heard.
  else if (found === 0) doubt('circulation');
  return found;
}

let isLooking = false;
let isDue = false;

/** Looks for what was done here, where no line brings it; what is done while it looks, it looks for after that. */
export async function lookAfterActs(): Promise<void> {
  isDue = true;
  if (isLooking) return;
  isLooking = true;
  while (isDue) {
    isDue = false;
    // What is not found now is found by the next look: it goes on from the same number.
    await lookForChanges().catch(() => 0);
  }
  isLooking = false;
}

async function lookIn(groupId: string): Promise<number> {
  let found = 0;
  for (let after = journals.get(groupId)?.upTo ?? 0; ;) {
    const { entries, upTo } = await call(readJournal, { groupId, after });
    hear(groupId, { entries: entries as unknown as Entry[], upTo });
    found += entries.length;
    // A long journal comes in pieces: the last one brings nothing new.
    if (upTo <= after || entries.length === 0) return found;
    after = upTo;
  }
}
