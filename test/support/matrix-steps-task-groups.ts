import type { Asker } from './matrix-facts';
import type { When } from './matrix-rows';
import type { Scene } from './matrix-scene';
import { days, inEachDraft, type Step } from './matrix-step';

const ofDraft = ({ groupId, draftId }: Scene) => ({ groupId, draftId });
const ofOne = (scene: Scene) => ({ ...ofDraft(scene), taskGroupId: scene.taskGroupId });
const ofProposal = (scene: Scene) => ({ ...ofOne(scene), paragraphId: scene.paragraphId });

/** The task group as it is when something can be done with it; whoever has a seat is in it, and leads it. */
const is = (state: 'working' | 'returned') => async (scene: Scene, asker: Asker) => {
  const { world, taskGroupId, groupId, people } = scene;
  await world.query(
    `update task_group set state = $2, returned_by = null, returned_at = null where id = $1`,
    [taskGroupId, state],
  );
  await world.query(
    `update task_proposal set outcome = null, reason = '', decided_by = null, decided_at = null, does = 'reword', why = ''
      where task_group_id = $1`,
    [taskGroupId],
  );
  if (asker !== 'chair' && asker !== 'member') return;
  await world.query('insert into task_group_member values ($1, $2, $3, $4) on conflict do nothing', [
    taskGroupId,
    people[asker].id,
    groupId,
    'SN',
  ]);
  await world.query('update task_group set lead_id = $2 where id = $1', [taskGroupId, people[asker].id]);
};

const onlyItsMembers = (_: When, asker: Asker) =>
  asker === 'secretariat' || asker === 'head' ? ('not-in-task-group' as const) : null;
/** The chair may change the text while finalising it; but nobody else could write then. */
const notWhileFinalising = ({ draft }: When) =>
  draft === 'finalising' ? ('not-at-this-stage' as const) : null;

/** Task groups of a draft, and what they propose. */
export const taskGroupSteps: Record<string, Step> = {
  listTaskGroups: {
    ...inEachDraft(),
    isList: true,
    input: ofDraft,
    shows: ({ taskGroupId }) => taskGroupId,
  },
  readTaskGroup: { ...inEachDraft(), input: ofOne, shows: ({ taskGroupId }) => taskGroupId },
  openTaskGroup: {
    ...inEachDraft(),
    input: (scene) => ({
      ...ofDraft(scene),
      ...{ mandate: 'Look at it once more.', memberIds: [scene.people.member.id], zone: 'UTC' },
      ...{ leadId: scene.people.member.id, paragraphIds: [scene.nextId], endsAt: days(7) },
    }),
    ready: ({ world, draftId, taskGroupId }) =>
      world.query(`update task_group set state = 'ended' where draft_id = $1 and id <> $2`, [
        draftId,
        taskGroupId,
      ]),
    instead: notWhileFinalising,
  },
  extendTaskGroup: {
    ...inEachDraft(),
    ready: is('returned'),
    input: (scene) => ({ ...ofOne(scene), endsAt: days(9), zone: 'UTC', reason: 'A holiday.' }),
    instead: notWhileFinalising,
  },
  endTaskGroup: {
    ...inEachDraft(),
    ready: is('working'),
    input: (scene) => ({ ...ofOne(scene), reason: 'It is done.' }),
  },
  editProposal: {
    ...inEachDraft(),
    match: 2,
    ready: is('working'),
    input: (scene) => ({ ...ofProposal(scene), kind: 'paragraph', text: 'Another wording', marks: [] }),
    instead: onlyItsMembers,
  },
  proposeParagraph: {
    ...inEachDraft(),
    ready: is('working'),
    input: (scene) => ({
      ...{ ...ofOne(scene), after: scene.paragraphId },
      ...{ kind: 'paragraph', text: 'One more thing', marks: [] },
    }),
    instead: onlyItsMembers,
  },
  proposeLeavingOut: {
    ...inEachDraft(),
    match: 2,
    ready: is('working'),
    input: (scene) => ({ ...ofProposal(scene), why: 'It is said elsewhere.' }),
    instead: onlyItsMembers,
  },
  takeBackProposal: {
    ...inEachDraft(),
    match: 2,
    ready: async (scene, asker) => {
      await is('working')(scene, asker);
      await scene.world.query(
        `update task_proposal set does = 'leave_out', why = 'It is said elsewhere.' where task_group_id = $1`,
        [scene.taskGroupId],
      );
    },
    input: ofProposal,
    instead: onlyItsMembers,
  },
  returnTaskGroup: {
    ...inEachDraft(),
    ready: is('working'),
    input: (scene) => ({ ...ofOne(scene), note: '' }),
    instead: onlyItsMembers,
  },
  takeProposal: {
    ...inEachDraft(),
    ready: is('returned'),
    input: (scene) => ({ ...ofProposal(scene), instead: null }),
  },
  takeProposals: { ...inEachDraft(), ready: is('returned'), input: ofOne },
  declineProposal: {
    ...inEachDraft(),
    ready: is('returned'),
    input: (scene) => ({ ...ofProposal(scene), reason: 'It says too little.' }),
  },
};
