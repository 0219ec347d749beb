import { Injectable } from '@nestjs/common';
import type { Input, markSeen, Reply } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { signedIn, type Viewer } from '@lib/platform';

/** One looks back from the furthest entry one has seen, and not past the end of the journal. */
const note = `
  insert into visit as known (person_id, group_id, seq, at)
  select $1, group_id, least($3, seq), clock_timestamp() from journal_head where group_id = $2
  on conflict (person_id, group_id) do update
     set seq = greatest(known.seq, excluded.seq), at = excluded.at`;

/** Remembers up to where each person has seen what happened. */
@Injectable()
export class Visits {
  constructor(private readonly journal: Journal) {}

  async mark(viewer: Viewer, { groupId, seq }: Input<typeof markSeen>): Promise<Reply<typeof markSeen>> {
    const personId = signedIn(viewer);
    await this.journal.keepBooks((sheet) => sheet.ask(note, personId, groupId, seq));
    return { done: true };
  }
}
