import type { Phase, Stage } from '@lib/contracts';
import { thingsOf } from './matrix-nominations';
import type { When } from './matrix-rows';
import type { Scene } from './matrix-scene';
import { bureauTokenOf, choiceOf, choosing, planning } from './matrix-selection';
import { days, inStages, type Step } from './matrix-step';
import { profileOf } from './seat-profiles';

const phases: Partial<Record<Stage, Phase>> = { calling: 1, selecting: 3, constituted: 4 };
/** One stage of each phase that a selection knows: while members are selected it is that of the Bureau. */
export const inEachOfSelection = {
  ...inStages(['calling', 'selecting', 'constituted', 'closed']),
  phase: ({ stage }: When): Phase => phases[stage] ?? 14,
};
const inEach = inEachOfSelection;
const inChamber = { ...inEach, writes: 'chamber' } as const;
const [open, withBureau, consulted, decided] = [
  choosing('open'),
  choosing('with_bureau'),
  choosing('consulted'),
  choosing('decided'),
];

const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofProposal = (scene: Scene) => ({ groupId: scene.groupId, proposalId: choiceOf(scene).proposalId });
const ofRound = (scene: Scene) => ({ groupId: scene.groupId, roundId: choiceOf(scene).roundId });
const ofLottery = (scene: Scene) => ({ groupId: scene.groupId, lotteryId: choiceOf(scene).lotteryId });
const first = (scene: Scene): string => thingsOf(scene).nominationId;
const asked: Step = { ...inEach, ready: open, input: ofProposal };
const said = { answer: 'comment', about: '', text: 'Well done.' };

/** The board, its profile, and what is asked of the engine about it. */
export const boardSteps: Record<string, Step> = {
  readBoard: { ...inEach, ready: open, input: ofGroup, shows: () => 'Nominee of SN' },
  readSeatProfiles: { ...inEach, ready: open, input: ofGroup, shows: () => '2026-01-05' },
  writeSeatProfile: {
    ...{ ...inChamber, ready: open, match: 1 },
    input: (scene) => ({ ...ofGroup(scene), profile: profileOf({ AFRICA: 1 }) }),
  },
  adoptSeatProfile: {
    ...{ ...inChamber, ready: open },
    input: (scene) => ({ ...ofGroup(scene), version: 2, on: '2026-01-06', note: '' }),
  },
  makeProposal: {
    ...{ ...inChamber, ready: open },
    input: (scene) => ({ ...ofGroup(scene), name: 'C', like: null, in: [first(scene)], reserve: [] }),
  },
  renameProposal: {
    ...inChamber,
    ready: open,
    match: 1,
    input: (scene) => ({ ...ofProposal(scene), name: 'Other' }),
  },
  discardProposal: { ...inChamber, ready: open, input: (scene) => ({ ...ofProposal(scene), reason: 'So.' }) },
  placeNominee: {
    ...{ ...inChamber, ready: open, match: 0 },
    input: (scene) => ({ ...ofProposal(scene), nominationId: thingsOf(scene).otherId, place: 'reserve' }),
  },
  placeAll: {
    ...{ ...inChamber, ready: open, match: 1 },
    input: (scene) => ({ ...ofProposal(scene), in: [thingsOf(scene).otherId], reserve: [] }),
  },
  openSeats: {
    ...{ ...inChamber, ready: open },
    input: (scene) => ({ ...ofGroup(scene), nominationId: first(scene), seats: ['AFRICA'], reason: 'So.' }),
  },
  exportSelection: { ...inEach, ready: open, input: (scene) => ({ ...ofGroup(scene), file: 'program.lp' }) },
  proposePanels: { ...inEach, ready: open, input: ofGroup, shows: () => '"found"' },
  readObstacles: { ...inEach, ready: open, input: ofGroup, shows: () => '"shortfall":0' },
  checkCompletion: { ...asked, shows: first },
  tryChange: { ...asked, shows: first },
  readSmallestChanges: { ...asked, shows: () => '"fits":true' },
  explainProposal: { ...asked, shows: first },
  readAlternates: {
    ...asked,
    input: (scene) => ({ ...ofProposal(scene), member: first(scene) }),
    shows: (scene) => thingsOf(scene).otherId,
  },
  compareProposals: {
    ...{ ...inEach, ready: open, shows: first },
    input: (scene) => ({
      ...ofGroup(scene),
      one: choiceOf(scene).proposalId,
      other: choiceOf(scene).otherId,
    }),
  },
  listLotteries: { ...inEach, ready: open, input: ofGroup, shows: (scene) => choiceOf(scene).lotteryId },
  exportLottery: { ...inEach, ready: open, input: ofLottery },
  holdLottery: { ...inChamber, ready: open, input: (scene) => ({ ...ofGroup(scene), among: 'all' }) },
  drawLottery: {
    ...{ ...inChamber, ready: open },
    input: (scene) => ({ ...ofLottery(scene), seed: '7', source: 'So.' }),
  },
};

/** What is asked of the Bureau, and what it answers. */
export const bureauSteps: Record<string, Step> = {
  consultBureau: {
    ...{ ...inChamber, ready: open },
    input: (scene) => ({ ...ofProposal(scene), revision: 1, endsAt: days(2), zone: 'UTC', note: '' }),
  },
  extendConsultation: {
    ...{ ...inChamber, ready: withBureau },
    input: (scene) => ({ ...ofRound(scene), endsAt: days(9), zone: 'UTC', reason: 'So.' }),
  },
  concludeConsultation: {
    ...{ ...inChamber, ready: withBureau },
    input: (scene) => ({ ...ofRound(scene), note: 'Heard.', rework: false }),
  },
  readConsultation: { ...inEach, ready: withBureau, input: ofGroup, shows: () => 'Nominee of SN' },
  giveView: { ...inChamber, ready: withBureau, input: (scene) => ({ ...ofRound(scene), ...said }) },
  readViews: { ...inEach, ready: withBureau, input: ofRound, shows: () => 'no_objection' },
  recuse: {
    ...{ ...inChamber, ready: withBureau },
    input: (scene) => ({ ...ofGroup(scene), nominationId: first(scene), reason: 'So.' }),
  },
  recordRecusal: {
    ...{ ...inChamber, ready: withBureau },
    input: (scene) => ({
      ...{ ...ofGroup(scene), personId: scene.people.bureau.id, nominationId: first(scene), reason: 'So.' },
    }),
  },
  listRecusals: {
    ...inEach,
    ready: async (scene) => {
      await withBureau(scene);
      await scene.world.query(`update person set party = 'GH' where id = $1`, [scene.people.bureau.id]);
    },
    input: ofGroup,
    shows: (scene) => thingsOf(scene).otherId,
  },
  readConsultationByLink: {
    ...{ ...inEach, ready: withBureau, shows: () => 'Nominee of SN' },
    input: (scene) => ({ token: bureauTokenOf(scene) }),
  },
  giveViewByLink: {
    ...inChamber,
    ready: withBureau,
    input: (scene) => ({ token: bureauTokenOf(scene), ...said }),
  },
  recuseByLink: {
    ...{ ...inChamber, ready: withBureau },
    input: (scene) => ({ token: bureauTokenOf(scene), nominationId: first(scene), reason: 'So.' }),
  },
};

/** What the head decides, and what follows from it. */
export const decisionSteps: Record<string, Step> = {
  decideComposition: {
    ...{ ...inChamber, ready: consulted },
    input: (scene) => ({ ...ofProposal(scene), revision: 1, accepted: [], vacant: 0, how: 'So.' }),
  },
  reopenSelection: { ...inChamber, ready: decided, input: (scene) => ({ ...ofGroup(scene), reason: 'So.' }) },
  giveReasons: {
    ...{ ...inChamber, ready: decided, match: 1 },
    input: (scene) => ({
      ...{ ...ofGroup(scene), reasons: [{ nominationId: first(scene), code: 'balance', text: 'So.' }] },
    }),
  },
  readDecision: { ...inEach, ready: decided, input: ofGroup, shows: () => '"balance"' },
  readSelectionLetters: { ...inEach, ready: decided, input: ofGroup, shows: () => 'A letter' },
  writeSelectionLetter: {
    ...{ ...inChamber, ready: decided, match: 1 },
    input: (scene) => ({
      ...ofGroup(scene),
      ...{ nominationId: thingsOf(scene).otherId, addressee: 'nominee', language: 'en' },
      subject: 'Other',
      body: 'Dear',
    }),
  },
  sendSelectionLetters: {
    ...{ ...inChamber, ready: decided },
    input: (scene) => ({ ...ofGroup(scene), nominations: [thingsOf(scene).otherId] }),
  },
  sendSelectionLetterAgain: {
    ...inChamber,
    ready: async (scene) => {
      await decided(scene);
      await scene.world.query(
        `insert into letter (id, journal_id, kind, about, to_name, to_address, language, state, next_at, created_at)
         values ($1, $2, 'selection-letter', $3, '', 'a@example.org', 'en', 'failed', now(), now())
         on conflict (id) do update set state = 'failed'`,
        [
          scene.groupId,
          scene.groupId,
          JSON.stringify({ nominationId: thingsOf(scene).otherId, addressee: 'nominee' }),
        ],
      );
    },
    input: (scene) => ({ ...ofGroup(scene), letterId: scene.groupId }),
  },
  publishComposition: {
    ...inChamber,
    ready: async (scene) => {
      await decided(scene);
      await planning(scene);
      await scene.world.sealed(scene.groupId, 'delete from selection_letter where group_id = $1', [
        scene.groupId,
      ]);
      // Whoever sits for Senegal in every scene would be in the way.
      await scene.world.query(`delete from membership where group_id = $1 and party = 'SN'`, [scene.groupId]);
    },
    input: (scene) => ({ ...ofGroup(scene), note: '' }),
  },
  readOwnOutcome: { ...inEach, ready: decided, input: ofGroup, shows: () => '"selected"' },
};
