import * as z from 'zod/mini';
import { entry } from './entry';
import { ProposalDoes } from './task-proposal';
import { Instant } from './text';

const brief = { draftId: z.uuid(), taskGroupId: z.uuid(), n: z.int() };
const views = ['task-groups', 'task-group'] as const;
const ofAll = { to: 'group', touches: [...views, 'home'] } as const;
const time = { endsAt: Instant, zone: z.string() };
/** What its members are to do, until when. One that is sent back to work has another turn. */
const asked = {
  ...{ ...brief, ...time, title: z.string(), turn: z.int(), members: z.array(z.uuid()) },
};
const turnKey = ({ taskGroupId, turn }: { taskGroupId: string; turn: number }): string =>
  `${taskGroupId}/${String(turn)}`;
const ofTaskGroup = ({ taskGroupId }: { taskGroupId: string }): string => taskGroupId;
const proposing = {
  kind: 'propose',
  of: 'members',
  key: turnKey,
  due: ({ endsAt }: { endsAt: Date }) => endsAt,
  only: ({ members }: { members: readonly string[] }) => members,
} as const;
const proposed = { kind: 'propose', of: 'everyone', key: turnKey } as const;
const decided = { kind: 'decide', of: 'everyone', key: ofTaskGroup } as const;
/** What is proposed for which paragraph; another wording, where nothing is said. */
const proposal = { ...brief, paragraphId: z.uuid(), label: z.string(), does: z.optional(ProposalDoes) };
const of: Record<ProposalDoes, string> = {
  reword: 'for paragraph',
  add: 'for a new paragraph after',
  leave_out: 'to leave out paragraph',
};
const named = ({
  n,
  label,
  does = 'reword',
}: {
  n: number;
  label: string;
  does?: ProposalDoes | undefined;
}) => `the proposal of task group ${String(n)} ${of[does]} ${label}`;

export const taskGroupEntries = {
  'task-group.opened': entry({
    ...ofAll,
    payload: z.object({ ...asked, leadId: z.uuid(), paragraphs: z.int() }),
    opens: proposing,
    mails: { to: 'members', formal: true, among: ({ members }) => members },
    says: ({ n, members, paragraphs }) =>
      `opened task group ${String(n)}: ${String(members.length)} members for ${String(paragraphs)} paragraphs`,
  }),
  'task-group.extended': entry({
    ...ofAll,
    payload: z.object({ ...asked, reason: z.string() }),
    opens: proposing,
    settles: [decided],
    says: ({ n, endsAt, reason }) => `gave task group ${String(n)} until ${endsAt.toISOString()}: ${reason}`,
  }),
  'task-proposal.edited': entry({
    to: 'group',
    touches: views,
    payload: z.object({
      ...proposal,
      revision: z.int(),
      merged: z.boolean(),
      takenBack: z.optional(z.boolean()),
      /** Why a paragraph is to be left out. */
      why: z.optional(z.string()),
    }),
    says: ({ takenBack, why, ...it }) =>
      `${takenBack ? 'took back' : 'wrote'} ${named(it)}${why === undefined ? '' : `: ${why}`}`,
  }),
  'task-group.returned': entry({
    ...ofAll,
    payload: z.object({ ...brief, title: z.string(), turn: z.int(), proposals: z.int() }),
    settles: [proposed],
    opens: { kind: 'decide', of: 'chair', key: ofTaskGroup },
    says: ({ n, proposals }) => `returned ${String(proposals)} proposals of task group ${String(n)}`,
  }),
  'task-proposal.taken': entry({
    to: 'group',
    touches: [...views, 'working-text', 'changes'],
    payload: z.object({
      ...proposal,
      /** The revision of the draft's paragraph that it became, and whose words they were. */
      revision: z.int(),
      proposers: z.array(z.uuid()),
      merged: z.boolean(),
      /** The chair wrote what stands, of both wordings. */
      rewritten: z.boolean(),
    }),
    says: (it) => `took over ${named(it)}`,
  }),
  'task-proposal.declined': entry({
    to: 'group',
    touches: views,
    payload: z.object({ ...proposal, reason: z.string() }),
    says: ({ reason, ...it }) => `declined ${named(it)}: ${reason}`,
  }),
  'task-group.settled': entry({
    ...ofAll,
    payload: z.object({ ...brief, turn: z.int(), taken: z.int(), declined: z.int() }),
    settles: [proposed, decided],
    says: ({ n }) => `has decided about everything that task group ${String(n)} proposed`,
  }),
  'task-group.ended': entry({
    ...ofAll,
    payload: z.object({ ...brief, turn: z.int(), reason: z.string() }),
    settles: [proposed, decided],
    says: ({ n, reason }) => `ended task group ${String(n)}: ${reason}`,
  }),
};

export const taskGroupRefusals = {
  'draft-not-issued': [
    409,
    'This text has not been issued yet. Issue a version first: everyone reads what a task group works on.',
  ],
  'lead-not-among': [422, 'Whoever leads the task group is one of its members. Choose one of them.'],
  'paragraph-in-task-group': [
    409,
    'Another task group works on one of these paragraphs. Leave it out, or end that one first.',
  ],
  'not-in-task-group': [403, 'Only the members of this task group write its proposals.'],
  'not-the-lead': [403, 'Whoever leads the task group returns its result.'],
  'not-in-this-task-group-state': [
    409,
    'This task group is no longer, or not yet, at a point where that can be done. Look at it again.',
  ],
  'task-group-over': [
    409,
    'The time of this task group is over. What you wrote is still on your screen; the Chair can give it more time.',
  ],
  'proposal-decided': [409, 'The Chair has decided about this proposal already.'],
  'none-taken': [
    409,
    'None of the proposals could be taken over as it is. Each says why: decide about them one by one.',
  ],
  'nothing-proposed': [422, 'The task group has left this paragraph as it was.'],
  'proposed-to-leave-out': [
    409,
    'The task group proposes to leave this paragraph out. Take that back first.',
  ],
  'not-in-the-text-yet': [
    409,
    'This paragraph is not in the text yet: nothing is to be left out. Take the proposal back instead.',
  ],
  'nothing-to-take-back': [409, 'Nothing is proposed here that could be taken back. Look at it again.'],
  'only-a-wording-instead': [
    422,
    'Other words can stand only instead of a wording. Take this over as it is, or decline it.',
  ],
  'task-group-at-work': [
    409,
    'A task group is still at work on this text. Wait for its result, or end it first.',
  ],
  'proposals-undecided': [
    409,
    'Proposals of a task group wait for a decision. Take each over or decline it, or end the task group.',
  ],
} as const;
