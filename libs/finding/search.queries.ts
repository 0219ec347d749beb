import { Injectable } from '@nestjs/common';
import { objectionTo, Policy } from '@lib/access';
import type { Find, Input, Reply, search } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';
import { askedBy } from './asked.rules';
import { statesToRead } from './readable';
import { find } from './search.sql';
import { snippetOf } from './snippet.rules';

type Row = Omit<Find, 'snippet' | 'stretches'> & { texts: string[] };

const MOST = 20;

@Injectable()
export class SearchQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  /** Each thing is found by whom its own list would show it to: by the row of the matrix that its list does. */
  async search(
    viewer: Viewer,
    { groupId, q, limit = MOST }: Input<typeof search>,
  ): Promise<Reply<typeof search>> {
    const standing = await this.policy.standingIn(groupId, viewer.id);
    const { words, label, number } = askedBy(q);
    const rows = await this.db.query<Row[]>(find, [
      groupId,
      words,
      q,
      statesToRead(viewer, 'T03'),
      statesToRead(viewer, 'K04'),
      objectionTo('G01', standing) === null,
      label,
      number,
      limit,
    ]);
    const seek = [q, ...words];
    return {
      found: rows.map(({ texts, ...it }) => ({
        ...it,
        ...snippetOf(it.kind === 'document' ? [it.label, ...texts] : texts, seek),
      })),
    };
  }
}
