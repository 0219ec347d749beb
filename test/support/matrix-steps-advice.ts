import { randomUUID } from 'node:crypto';
import type { Asker } from './matrix-facts';
import type { Scene } from './matrix-scene';
import { days, inEachDraft, inEachStage, inEachPhase, type Step, workday } from './matrix-step';

const ofDraft = ({ groupId, draftId }: Scene) => ({ groupId, draftId });
const ofParagraph = (scene: Scene) => ({ ...ofDraft(scene), paragraphId: scene.paragraphId });
const ofComment = (scene: Scene) => ({ ...ofDraft(scene), commentId: scene.commentId });
const ofRound = (scene: Scene) => ({ ...ofDraft(scene), roundId: scene.roundId });
const wording = { kind: 'paragraph', text: 'Another wording', marks: [] };
const said = { type: 'question', text: 'Why so?', proposed: null };

const isBy = ({ world, commentId, people }: Scene, asker: Asker) =>
  asker === 'nobody'
    ? Promise.resolve()
    : world.query('update comment set author_id = $2 where id = $1', [commentId, people[asker].id]);
const replies = new WeakMap<Scene, Map<Asker, string>>();
/** The id of what somebody has replied in a scene. */
function replyOf(scene: Scene, asker: Asker): string {
  const known = replies.get(scene) ?? new Map<Asker, string>();
  replies.set(scene, known);
  const id = known.get(asker) ?? randomUUID();
  known.set(asker, id);
  return id;
}
const hasReplied = (scene: Scene, asker: Asker) =>
  asker === 'nobody'
    ? Promise.resolve()
    : scene.world.query(
        `insert into comment_reply (id, comment_id, author_id, text, at) values ($1, $2, $3, 'Because.', now())
         on conflict (id) do nothing`,
        [replyOf(scene, asker), scene.commentId, scene.people[asker].id],
      );
const isAnswered = ({ world, commentId }: Scene) =>
  world.query(`update comment set disposition = 'accepted' where id = $1`, [commentId]);
const isOver = async (scene: Scene) => {
  await isAnswered(scene);
  await scene.world.query(
    `update comment_round set state = 'ended', closes_at = now() - interval '1 minute' where id = $1`,
    [scene.roundId],
  );
};

/** The text of a draft, and what is done with it. */
export const draftSteps: Record<string, Step> = {
  listDrafts: {
    ...inEachDraft(),
    isList: true,
    input: ({ groupId }) => ({ groupId }),
    shows: ({ draftId }) => draftId,
  },
  readDraft: { ...inEachDraft(), input: ofDraft, shows: ({ draftId }) => draftId },
  createDraft: {
    ...inEachStage('drafting'),
    phase: () => 8,
    input: ({ groupId }) => ({ groupId, title: 'More advice', stem: 'S/B', language: 'en' }),
    instead: ({ stage }) => (['working', 'agreeing'].includes(stage) ? null : 'not-at-this-stage'),
  },
  readWorkingText: { ...inEachDraft(), input: ofDraft, shows: ({ paragraphId }) => paragraphId },
  addParagraph: { ...inEachDraft(), input: (scene) => ({ ...ofDraft(scene), after: null, ...wording }) },
  editParagraph: { ...inEachDraft(), match: 1, input: (scene) => ({ ...ofParagraph(scene), ...wording }) },
  moveParagraph: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofParagraph(scene), after: scene.nextId }),
  },
  removeParagraph: { ...inEachDraft(), match: 1, input: ofParagraph },
  takeParagraph: { ...inEachDraft(), input: ofParagraph },
  releaseParagraph: { ...inEachDraft(), input: ofParagraph },
  approveChange: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofParagraph(scene), revision: 1, approved: true }),
  },
  listVersions: { ...inEachDraft(), input: ofDraft, shows: ({ versionId }) => versionId },
  readVersion: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofDraft(scene), n: '2' }),
    shows: ({ sha256 }) => sha256,
  },
  compareVersions: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofDraft(scene), from: '1', to: '2' }),
    shows: ({ paragraphId }) => paragraphId,
  },
  issueVersion: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofDraft(scene), kind: 'editorial', changeNote: '' }),
  },
  finalise: { ...inEachDraft(), input: (scene) => ({ ...ofDraft(scene), changeNote: '' }) },
  beginFinalising: { ...inEachPhase(), ready: isAnswered, input: ofDraft },
};

/** Rounds of comments, and what is said in them. */
export const commentSteps: Record<string, Step> = {
  openRound: {
    ...inEachPhase(),
    input: (scene) => ({ ...ofDraft(scene), closesAt: workday(7), zone: 'UTC' }),
  },
  extendRound: {
    ...inEachPhase('commenting'),
    input: (scene) => ({ ...ofRound(scene), closesAt: days(9), zone: 'UTC', reason: 'A holiday.' }),
  },
  closeRound: { ...inEachPhase('commenting'), ready: isOver, input: ofRound },
  listComments: { ...inEachDraft(), input: ofDraft, shows: ({ commentId }) => commentId },
  addComment: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofParagraph(scene), versionId: scene.versionId, anchor: null, ...said }),
  },
  editComment: {
    ...inEachDraft(),
    match: 1,
    ready: isBy,
    input: (scene) => ({ ...ofComment(scene), ...said }),
  },
  withdrawComment: { ...inEachDraft(), ready: isBy, input: ofComment },
  supportComment: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofComment(scene), support: true }),
    instead: (_, asker) => (asker === 'secretariat' || asker === 'head' ? 'not-a-member' : null),
  },
  replyToComment: { ...inEachDraft(), input: (scene) => ({ ...ofComment(scene), text: 'Because.' }) },
  withdrawReply: {
    ...{ ...inEachDraft(), ready: hasReplied },
    input: (scene, asker) => ({ ...ofComment(scene), replyId: replyOf(scene, asker) }),
  },
  answerComment: {
    ...inEachDraft(),
    input: (scene) => ({ ...ofComment(scene), disposition: 'noted', reason: 'Done elsewhere.' }),
  },
  admitComment: {
    ...inEachDraft(),
    ready: ({ world, commentId }) => world.query('update comment set late = true where id = $1', [commentId]),
    input: (scene) => ({ ...ofComment(scene), admit: true, reason: 'The line was down.' }),
  },
};
