import { Injectable } from '@nestjs/common';
import type { compareVersions, Input, listVersions, readVersion, Reply } from '@lib/contracts';
import { Reader, Refusal, type Viewer } from '@lib/platform';
import { changesBetween, type Change } from './changes.rules';
import { DraftsQueries, isAtDesk } from './drafts.queries';
import type { DraftVersion } from './draft-version.entity';
import { labelled, workingParagraphs, type WorkingRow } from './working-text';

const head = `
  select id, n, symbol, title, sha256, issued_at as "issuedAt", kind, change_note as "changeNote", state, changed`;
const all = `${head} from draft_version where draft_id = $1 order by n desc`;
const one = `${head}, paragraphs from draft_version where draft_id = $1 and n = $2`;

/** How the paragraphs of the working text stand, those that were removed too. */
const standing = `
  select id, revision, coalesce(approved_revision = revision, false) as approved from paragraph where draft_id = $1`;

/** The numbers of the comments on each paragraph that were accepted, with changes or without. */
const accepted = `
  select paragraph_id as id, array_agg(place || '.' || serial order by place, serial) as comments
    from comment where draft_id = $1 and disposition in ('accepted', 'accepted_with_changes')
   group by paragraph_id`;

type Heads = Reply<typeof listVersions>['versions'];
type Compared = Reply<typeof compareVersions>;
type Side = Input<typeof compareVersions>['from'];
type Text = Pick<DraftVersion, 'paragraphs'>['paragraphs'];

/** The issued texts of a draft, and what differs between them. */
@Injectable()
export class VersionsQueries {
  constructor(
    private readonly db: Reader,
    private readonly drafts: DraftsQueries,
  ) {}

  async versions(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof listVersions>,
  ): Promise<Reply<typeof listVersions>> {
    await this.drafts.admit(viewer, groupId, draftId);
    return { versions: await this.db.query<Heads>(all, [draftId]) };
  }

  async version(
    viewer: Viewer,
    { groupId, draftId, n }: Input<typeof readVersion>,
  ): Promise<Reply<typeof readVersion>> {
    await this.drafts.admit(viewer, groupId, draftId);
    const [found] = await this.db.query<DraftVersion[]>(one, [draftId, n]);
    if (!found) throw new Refusal('not-found');
    const { paragraphs, ...version } = found;
    return { version, paragraphs };
  }

  async compare(viewer: Viewer, input: Input<typeof compareVersions>): Promise<Compared> {
    const { groupId, draftId, from, to } = input;
    await this.drafts.admit(viewer, groupId, draftId);
    const isWorking = from === 'working' || to === 'working';
    if (isWorking && !isAtDesk(viewer)) throw new Refusal('not-found');
    const [before, after] = await Promise.all([this.text(draftId, from), this.text(draftId, to)]);
    const changes = changesBetween(before, after);
    const [states, comments] = await Promise.all([
      isWorking
        ? this.db.query<{ id: string; revision: number; approved: boolean }[]>(standing, [draftId])
        : [],
      this.db.query<{ id: string; comments: string[] }[]>(accepted, [draftId]),
    ]);
    const [stateOf, commentsOn] = [
      new Map(states.map((it) => [it.id, it])),
      new Map(comments.map((it) => [it.id, it])),
    ];
    const told = (it: Change) => ({
      ...it,
      revision: stateOf.get(it.paragraphId)?.revision ?? null,
      approved: stateOf.get(it.paragraphId)?.approved ?? null,
      comments: commentsOn.get(it.paragraphId)?.comments ?? [],
    });
    return { changes: changes.map(told) };
  }

  private async text(draftId: string, side: Side): Promise<Text> {
    if (side === 'working') return labelled(await this.db.query<WorkingRow[]>(workingParagraphs, [draftId]));
    const [found] = await this.db.query<DraftVersion[]>(one, [draftId, side]);
    if (!found) throw new Refusal('not-found');
    return found.paragraphs;
  }
}
