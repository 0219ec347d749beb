import { Injectable } from '@nestjs/common';
import { objectionInPhase } from '@lib/access';
import type { DraftHead, Input, listDrafts, readDraft, readWorkingText, Reply, Role } from '@lib/contracts';
import { Clock, Reader, Refusal, refuse, timeOutsidePages, type Viewer } from '@lib/platform';
import { phaseOfDraft } from './draft.rules';
import { leaseAt } from './lease.rules';
import { unansweredIn } from './unanswered-on-the-page';
import { labelled, workingParagraphs, type WorkingRow } from './working-text';

const heads = `
  select d.id, d.title, d.stem, d.language, d.state, d.circulation_id as "circulationId",
         to_jsonb(v) as current, to_jsonb(r) as round,
         (select count(*)::int from comment where draft_id = d.id and withdrawn_at is null) as comments,
         (select count(*)::int from comment where draft_id = d.id and ${unansweredIn}) as unanswered
    from draft d
    left join lateral (
      select id, n, symbol, title, sha256, issued_at as "issuedAt", kind, change_note as "changeNote", state, changed
        from draft_version where draft_id = d.id order by n desc limit 1) v on true
    left join lateral (
      select id, n, version_id as "versionId", opens_at as "opensAt", closes_at as "closesAt", zone, state,
             moved_from as "movedFrom"
        from comment_round where draft_id = d.id order by n desc limit 1) r on true
   where d.group_id = $1`;
const all = `${heads} order by d.stem, d.id`;
const one = `${heads} and d.id = $2`;

/** What of a draft decides whether somebody may see it. */
type Glimpse = Pick<DraftHead, 'state'> & { current: unknown };
const glimpse = `
  select state, (select true from draft_version where draft_id = draft.id limit 1) as current
    from draft where group_id = $1 and id = $2`;

const desk: readonly Role[] = ['secretariat', 'head', 'chair'];
/** Chair and secretariat see the text that is being worked on; the others see what has been issued. */
export const isAtDesk = ({ roles }: Viewer): boolean => roles.some((it) => desk.includes(it));

/** In JSON of the database an instant is text; here it is a date again. */
const instant = (it: unknown): Date => new Date(String(it));

function headOf({ current, round, ...head }: DraftHead): DraftHead {
  return {
    ...head,
    current: current && { ...current, issuedAt: instant(current.issuedAt) },
    round: round && {
      ...round,
      opensAt: instant(round.opensAt),
      closesAt: instant(round.closesAt),
      movedFrom: round.movedFrom && instant(round.movedFrom),
    },
  };
}

/** Before its first version is issued, a draft is there for the desk alone. */
const isThereFor = (viewer: Viewer, { current }: Glimpse): boolean => current !== null || isAtDesk(viewer);

/** The draft, for a viewer who may see it now; refuses otherwise. */
function admitted<D extends Glimpse>(viewer: Viewer, draft: D | undefined): D {
  if (!draft) throw new Refusal('not-found');
  refuse(objectionInPhase(viewer, phaseOfDraft(draft.state)));
  if (!isThereFor(viewer, draft)) throw new Refusal('not-found');
  return draft;
}

@Injectable()
export class DraftsQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async drafts(viewer: Viewer, { groupId }: Input<typeof listDrafts>): Promise<Reply<typeof listDrafts>> {
    const found = await this.db.query<DraftHead[]>(all, [groupId]);
    const mine = found.filter(
      (it) => objectionInPhase(viewer, phaseOfDraft(it.state)) === null && isThereFor(viewer, it),
    );
    return { drafts: mine.map(headOf) };
  }

  async draft(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof readDraft>,
  ): Promise<Reply<typeof readDraft>> {
    const [found] = await this.db.query<DraftHead[]>(one, [groupId, draftId]);
    return { draft: headOf(admitted(viewer, found)) };
  }

  /** Refuses what is about a draft that the viewer may not see now. Nothing of the draft is counted for it. */
  async admit(viewer: Viewer, groupId: string, draftId: string): Promise<void> {
    const [found] = await this.db.query<Glimpse[]>(glimpse, [groupId, draftId]);
    admitted(viewer, found);
  }

  async workingText(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof readWorkingText>,
  ): Promise<Reply<typeof readWorkingText>> {
    await this.admit(viewer, groupId, draftId);
    if (!isAtDesk(viewer)) throw new Refusal('not-found');
    const [rows, now] = await Promise.all([
      this.db.query<WorkingRow[]>(workingParagraphs, [draftId]),
      timeOutsidePages(this.db, this.clock),
    ]);
    return { paragraphs: labelled(rows).map((it) => workingOf(it, now)) };
  }
}

type Working = Reply<typeof readWorkingText>['paragraphs'][number];

function workingOf({ approvedRevision, ...it }: WorkingRow & { label: string }, now: Date): Working {
  return { ...it, lease: leaseAt(it, now), approved: approvedRevision === it.revision };
}
