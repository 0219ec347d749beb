import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionTo, Policy } from '@lib/access';
import { phaseOfDraft } from '@lib/advice';
import type { DraftState, findDocument, findSymbol, Input, listDocuments, Reply } from '@lib/contracts';
import { Reader, Refusal, type Viewer } from '@lib/platform';
import { statesToRead } from './readable';

const inGroup = `
  select v.id, v.symbol, v.title, v.kind, d.language, v.draft_id as "draftId", v.n, v.issued_at as "issuedAt",
         v.state, v.sha256
    from draft d join draft_version v on v.draft_id = d.id
   where d.group_id = $1 and d.state = any($2)`;
const all = `${inGroup} order by v.issued_at desc, v.n desc, v.id`;
const one = `${inGroup} and lower(v.symbol) = lower($3) order by v.issued_at desc, v.id limit 1`;
/** Nobody reads versions of a group in which they have no role: those are not even asked about. */
const anywhere = `
  select d.group_id as "groupId", g.slug, v.draft_id as "draftId", v.n, v.symbol, d.state
    from draft_version v join draft d on d.id = v.draft_id join advisory_group g on g.id = d.group_id
   where lower(v.symbol) = lower($1)
     and exists (select from access_grant a where a.group_id = d.group_id and a.person_id = $2)
   order by v.issued_at desc, v.id`;

type Documents = Reply<typeof listDocuments>['documents'];
type Place = Reply<typeof findSymbol> & { state: DraftState };

/** Issued texts by their symbols. */
@Injectable()
export class DocumentsQueries {
  constructor(
    private readonly db: Reader,
    private readonly policy: Policy,
  ) {}

  async documents(
    viewer: Viewer,
    { groupId }: Input<typeof listDocuments>,
  ): Promise<Reply<typeof listDocuments>> {
    return { documents: await this.db.query<Documents>(all, [groupId, statesToRead(viewer)]) };
  }

  async document(
    viewer: Viewer,
    { groupId, symbol }: Input<typeof findDocument>,
  ): Promise<Reply<typeof findDocument>> {
    const [found] = await this.db.query<Documents>(one, [groupId, statesToRead(viewer), symbol]);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /** Several groups may use one symbol: the newest text of those that the viewer may read. */
  async symbol({ id }: Viewer, { symbol }: Input<typeof findSymbol>): Promise<Reply<typeof findSymbol>> {
    for (const place of await this.db.query<Place[]>(anywhere, [symbol, id]))
      if (await this.mayRead(id, place)) return place;
    throw new Refusal('not-found');
  }

  private async mayRead(personId: string | null, { groupId, state }: Place): Promise<boolean> {
    const standing = await this.policy.standingIn(groupId, personId);
    if (!standing || objectionTo('T03', standing) !== null) return false;
    return objectionDuring('T03', standing.roles, phaseOfDraft(state)) === null;
  }
}
