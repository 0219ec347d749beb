import { Injectable } from '@nestjs/common';
import type {
  DraftState,
  Input,
  listTaskGroups,
  TaskGroupProposal,
  readTaskGroup,
  Reply,
  TaskGroupHead,
} from '@lib/contracts';
import { Clock, Reader, Refusal, timeOutsidePages, type Viewer } from '@lib/platform';
import { readsAlike } from '../changes.rules';
import { DraftsQueries, isAtDesk } from '../drafts.queries';
import { merged, type Wording } from '../merging';
import { labelled, workingParagraphs, type WorkingRow } from '../working-text';
import { placeOfNew } from './proposal.rules';
import { isChanged } from './task-group-on-the-page';
import {
  canTakeInto,
  canWorkOn,
  isOver,
  objectionToMove,
  objectionToProposing,
  objectionToReturn,
} from './task-group.rules';

const heads = `
  select t.id, t.n, t.mandate, t.state, t.lead_id as "leadId", t.ends_at as "endsAt", t.zone,
         t.opened_at as "openedAt", t.returned_at as "returnedAt", t.note, t.reason, d.state as draft,
         (select json_agg(json_build_object('id', m.person_id, 'name', s.name, 'party', m.party) order by m.party, s.id)
            from task_group_member m join person s on s.id = m.person_id where m.task_group_id = t.id) as members,
         array(select m.person_id::text from task_group_member m
                 join membership s on s.group_id = t.group_id and s.person_id = m.person_id and s.status = 'active'
                where m.task_group_id = t.id) as "memberIds",
         c.paragraphs, c.changed, c.undecided
    from task_group t
    join draft d on d.id = t.draft_id
    cross join lateral (
      select count(*) filter (where p.does <> 'add')::int as paragraphs, count(*) filter (where ${isChanged})::int as changed,
             count(*) filter (where ${isChanged} and p.outcome is null)::int as undecided
        from task_proposal p join task_proposal_revision g using (task_group_id, paragraph_id)
       where p.task_group_id = t.id and g.revision = 1) c
   where t.group_id = $1 and t.draft_id = $2`;
const all = `${heads} order by t.n`;
const one = `${heads} and t.id = $3`;
const proposals = `
  select p.paragraph_id as "paragraphId", p.does, p.why, p.after_id as after, p.nth, p.label, p.kind, p.text, p.marks, p.revision, p.outcome, p.reason,
         p.decided_at as "decidedAt", ${isChanged} as changed,
         json_build_object('kind', g.kind, 'text', g.text, 'marks', g.marks) as given,
         (select coalesce(json_agg(json_build_object(
                   'revision', r.revision, 'did', r.did, 'why', r.why, 'by', json_build_object('id', r.author_id, 'name', s.name),
                   'at', r.at, 'text', r.text) order by r.revision), '[]')
            from task_proposal_revision r join person s on s.id = r.author_id
           where r.task_group_id = p.task_group_id and r.paragraph_id = p.paragraph_id) as history,
         json_build_object('kind', w.kind, 'text', w.text, 'marks', w.marks, 'revision', w.revision,
                           'removed', w.removed_at is not null, 'position', w.position,
                           'moved', p.base_revision is not null and w.revision <> p.base_revision) as now
    from task_proposal p
    join task_proposal_revision g using (task_group_id, paragraph_id)
    join paragraph w on w.id = coalesce(p.after_id, p.paragraph_id)
   where p.task_group_id = $1 and g.revision = 1
   order by p.position, p.nth`;

type Row = TaskGroupHead & { draft: DraftState; memberIds: string[] };
type Now = Wording & { revision: number; removed: boolean; moved: boolean; position: number };
type ProposalRow = Omit<TaskGroupProposal, 'now' | 'place' | 'history'> & {
  nth: number;
  /** How the draft's own paragraph stands; of a new one, the one after which it is proposed. */
  now: Now;
  history: (Omit<TaskGroupProposal['history'][number], 'at'> & { at: string })[];
};

@Injectable()
export class TaskGroupsQueries {
  constructor(
    private readonly db: Reader,
    private readonly drafts: DraftsQueries,
    private readonly clock: Clock,
  ) {}

  async list(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof listTaskGroups>,
  ): Promise<Reply<typeof listTaskGroups>> {
    await this.drafts.admit(viewer, groupId, draftId);
    return { taskGroups: await this.db.query<Row[]>(all, [groupId, draftId]) };
  }

  async read(viewer: Viewer, input: Input<typeof readTaskGroup>): Promise<Reply<typeof readTaskGroup>> {
    const { groupId, draftId, taskGroupId } = input;
    await this.drafts.admit(viewer, groupId, draftId);
    const [found] = await this.db.query<Row[]>(one, [groupId, draftId, taskGroupId]);
    if (!found) throw new Refusal('not-found');
    const [rows, now] = await Promise.all([
      this.db.query<ProposalRow[]>(proposals, [taskGroupId]),
      timeOutsidePages(this.db, this.clock),
    ]);
    const shown = isAtDesk(viewer) ? await this.besideDraft(draftId, rows) : rows.map(alone);
    return {
      ...found,
      over: isOver(found, now),
      proposals: shown,
      may: mayOf(found, viewer, now),
    };
  }

  /** What is undecided, with what has become of its place in the draft meanwhile. */
  private async besideDraft(draftId: string, rows: readonly ProposalRow[]): Promise<TaskGroupProposal[]> {
    const isLost = ({ does, outcome, now }: ProposalRow) => does === 'add' && outcome === null && now.removed;
    const text = rows.some(isLost)
      ? labelled(await this.db.query<WorkingRow[]>(workingParagraphs, [draftId]))
      : [];
    const siblingsOf = ({ after }: ProposalRow) =>
      rows.filter((one) => one.after === after).map(({ paragraphId: id, nth }) => ({ id, nth }));
    const placeOf = (it: ProposalRow) => {
      const before = placeOfNew(text, it.now.position, siblingsOf(it), it.nth);
      return { after: text.find(({ id }) => id === before)?.label ?? null };
    };
    return rows.map((it) => ({
      ...alone(it),
      now: it.outcome === null ? nowOf(it) : null,
      place: isLost(it) ? placeOf(it) : null,
    }));
  }
}

/** What this viewer can do now; the commands ask again. */
function mayOf(it: Row, viewer: Viewer, now: Date): Reply<typeof readTaskGroup>['may'] {
  const id = viewer.id ?? '';
  const works = canWorkOn(it.draft);
  const isChair = viewer.roles.includes('chair');
  return {
    propose: works && objectionToProposing(it, id, null, now) === null,
    giveBack: works && objectionToReturn(it, id) === null,
    decide: isChair && it.state === 'returned' && canTakeInto(it.draft),
    lead: isAtDesk(viewer) && works && objectionToMove(it.state, 'end') === null,
  };
}

const alone = ({ history, ...it }: ProposalRow): TaskGroupProposal => ({
  ...it,
  history: history.map((step) => ({ ...step, at: new Date(step.at) })),
  now: null,
  place: null,
});

/** The draft's own paragraph, where a proposal cannot simply be put beside or in the place of it. */
function nowOf({ does, given, now, ...it }: ProposalRow): TaskGroupProposal['now'] {
  if (now.removed) return { ...now, clash: does === 'add' };
  if (!now.moved) return null;
  if (does === 'leave_out') return readsAlike(given, now) ? null : { ...now, clash: true };
  return { ...now, clash: merged(given, now, it) === null };
}
