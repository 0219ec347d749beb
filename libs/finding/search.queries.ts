import { Injectable } from '@nestjs/common';
import { objectionTo, Policy } from '@lib/access';
import type { DocumentPlace, Find, Input, Reply, search } from '@lib/contracts';
import { followsClosed } from '@lib/meetings';
import { Reader, type Viewer } from '@lib/platform';
import { askedBy } from './asked.rules';
import { namesOf, newestFirst, type Paper, placeOf } from './paper';
import { PapersQueries } from './papers.queries';
import { statesToRead } from './readable';
import { find } from './search.sql';
import { snippetOf } from './snippet.rules';

type Row = Omit<Find, 'snippet' | 'stretches' | 'place'> & { texts: string[] };

const MOST = 20;

/** Papers as the statement of the search takes them, each at its place: the newest before the others. */
const sought = (papers: readonly Paper[]) =>
  papers.toSorted(newestFirst).map(({ of, id, symbol, title, part, isCurrent }, place) => ({
    of,
    id,
    symbol,
    title,
    part,
    names: namesOf[of],
    is_current: isCurrent,
    place,
  }));

@Injectable()
export class SearchQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
    private readonly papers: PapersQueries,
  ) {}

  /** Each thing is found by whom its own list would show it to: by the row of the matrix that its list does. */
  async search(
    viewer: Viewer,
    { groupId, q, limit = MOST }: Input<typeof search>,
  ): Promise<Reply<typeof search>> {
    const standing = await this.policy.standingIn(groupId, viewer.id);
    const papers = await this.papers.ofGroup(groupId, standing);
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
      JSON.stringify(sought(papers)),
      followsClosed(standing?.roles ?? []),
      standing?.apart ?? [],
    ]);
    const seek = [q, ...words];
    const places = new Map(papers.map((it) => [it.symbol, placeOf(it)]));
    return {
      found: rows.map(({ texts, ...it }) => ({
        ...it,
        place: placeIn(it, places),
        ...snippetOf(it.kind === 'document' ? [it.label, ...texts] : texts, seek),
      })),
    };
  }
}

function placeIn(
  { kind, draftId, n, label }: Omit<Row, 'texts'>,
  papers: ReadonlyMap<string, DocumentPlace>,
): DocumentPlace | null {
  if (kind !== 'document') return null;
  return draftId === null || n === null ? (papers.get(label) ?? null) : { of: 'text', draftId, n };
}
