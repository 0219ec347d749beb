import { Injectable } from '@nestjs/common';
import { Policy } from '@lib/access';
import { catalogue, familyOf, type Input, passingTypes, type readRecord, type Reply } from '@lib/contracts';
import { isToldTo, shownPayload } from '@lib/journal';
import { Reader, type Viewer } from '@lib/platform';

const A_PAGE = 50;

/** One more than a page tells whether there is another. */
const backwards = `
  select seq, at, actor_id as "actorId", type, ${shownPayload} as payload from journal_entry
   where group_id = $1 and audience = any($2) and ${isToldTo('$8', '$9')}
     and ($3::int is null or seq < $3) and type = any($4)
     and ($5::uuid is null or actor_id = $5)
     and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at < $7)
   order by seq desc limit ${A_PAGE + 1}`;

type Record = Reply<typeof readRecord>;

/** The journal for reading back in it: by what it is about, by whom and by when. */
@Injectable()
export class RecordQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  async record({ id }: Viewer, input: Input<typeof readRecord>): Promise<Record> {
    const { audiences, apart } = await this.policy.hearingOf(input.groupId, id);
    const found = await this.db.query<Record['entries']>(backwards, [
      input.groupId,
      audiences,
      ...sift(input),
      id,
      apart,
    ]);
    const entries = found.slice(0, A_PAGE);
    const last = entries.at(-1);
    return { entries, next: found.length > A_PAGE && last ? last.seq : null };
  }
}

const told = Object.keys(catalogue).filter((it) => !passingTypes.has(it));

/** What is asked for, as the statement takes it: null for what does not matter. */
function sift({ before, type, actor, from, to }: Input<typeof readRecord>): unknown[] {
  const types = told.filter((it) => type === undefined || familyOf(it) === type);
  return [before, types, actor, from, to].map((it) => it ?? null);
}
