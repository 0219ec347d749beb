import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionTo, Policy } from '@lib/access';
import { phaseOfDraft } from '@lib/advice';
import type {
  DocumentHead,
  DocumentPlace,
  DraftState,
  findDocument,
  findSymbol,
  Input,
  listDocuments,
  Reply,
} from '@lib/contracts';
import { Reader, Refusal, type Viewer } from '@lib/platform';
import { type Dated, headOf, newestFirst, placeOf } from './paper';
import { PapersQueries } from './papers.queries';
import { statesToRead } from './readable';

const texts = `
  select 'text' as of, v.id, v.symbol, v.title, v.kind, d.language, v.draft_id as "draftId", v.n, v.issued_at as "issuedAt",
         v.state, v.sha256
    from draft d join draft_version v on v.draft_id = d.id
   where d.group_id = $1 and d.state = any($2)
   order by v.issued_at desc, v.n desc, v.id`;
/** Nobody reads versions of a group in which they have no role: those are not even asked about. */
const textsCalled = `
  select d.group_id as "groupId", g.slug, v.draft_id as "draftId", v.n, v.symbol, d.state, v.issued_at as "issuedAt"
    from draft_version v join draft d on d.id = v.draft_id join advisory_group g on g.id = d.group_id
   where lower(v.symbol) = lower($1)
     and exists (select from access_grant a where a.group_id = d.group_id and a.person_id = $2)
   order by v.issued_at desc, v.id`;

interface Called extends Dated {
  readonly groupId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly place: DocumentPlace;
}
type CalledText = Omit<Called, 'place'> & { draftId: string; n: number; state: DraftState };

/** Documents by their symbols. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
    private readonly papers: PapersQueries,
  ) {}

  async documents(
    viewer: Viewer,
    { groupId }: Input<typeof listDocuments>,
  ): Promise<Reply<typeof listDocuments>> {
    const issued = await this.db.query<DocumentHead[]>(texts, [groupId, statesToRead(viewer)]);
    const standing = await this.policy.standingIn(groupId, viewer.id);
    const papers = await this.papers.ofGroup(groupId, standing);
    return { documents: [...issued, ...papers.map(headOf)].sort(newestFirst) };
  }

  async document(
    viewer: Viewer,
    { groupId, symbol }: Input<typeof findDocument>,
  ): Promise<Reply<typeof findDocument>> {
    const { documents } = await this.documents(viewer, { groupId });
    const place = documents.find((it) => it.symbol.toLowerCase() === symbol.toLowerCase());
    if (!place) throw new Refusal('not-found');
    return { symbol: place.symbol, place };
  }

  /** Several groups may use one symbol: the newest document of those that the viewer may read. */
  async symbol({ id }: Viewer, { symbol }: Input<typeof findSymbol>): Promise<Reply<typeof findSymbol>> {
    const papers = await this.papers.called(symbol, id);
    const called = [
      ...(await this.textsCalled(symbol, id)),
      ...papers.map((it) => ({ ...it, place: placeOf(it) })),
    ];
    const [newest] = called.sort(newestFirst);
    if (!newest) throw new Refusal('not-found');
    return newest;
  }

  private async textsCalled(symbol: string, personId: string | null): Promise<Called[]> {
    const found = await this.db.query<CalledText[]>(textsCalled, [symbol, personId]);
    const mayRead = await Promise.all(found.map((it) => this.mayRead(personId, it)));
    return found
      .filter((_, i) => mayRead[i])
      .map(({ draftId, n, ...it }) => ({ ...it, place: { of: 'text', draftId, n } }));
  }

  private async mayRead(personId: string | null, { groupId, state }: CalledText): Promise<boolean> {
    const standing = await this.policy.standingIn(groupId, personId);
    if (!standing || objectionTo('T03', standing) !== null) return false;
    return objectionDuring('T03', standing.roles, phaseOfDraft(state)) === null;
  }
}
