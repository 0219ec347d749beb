import { thingsOf } from './matrix-nominations';
import type { Scene } from './matrix-scene';
import { electing, electionOf } from './matrix-elections';
import { choiceOf, choosing, composing, planning, vacating } from './matrix-selection';
import { days, inEachPhase, inStages, once, type Step } from './matrix-step';

const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofVacancy = (scene: Scene) => ({ groupId: scene.groupId, membershipId: choiceOf(scene).membershipId });
const ofElection = (scene: Scene) => ({ groupId: scene.groupId, electionId: electionOf(scene) });

/** Who is in the group, and what becomes of seats. */
export const compositionSteps: Record<string, Step> = {
  listCompositions: { ...inEachPhase(), ready: composing, input: ofGroup, shows: () => 'What has changed' },
  recordDeparture: {
    ...{ ...inEachPhase(), ready: planning },
    input: (scene) => ({ ...ofGroup(scene), personId: scene.other, why: 'resigned', reason: 'So.' }),
  },
  readVacancies: {
    ...inStages(['calling', 'constituted', 'closed']),
    ready: async (scene) => {
      await choosing('decided')(scene);
      await vacating(scene);
    },
    input: ofGroup,
    shows: (scene) => choiceOf(scene).membershipId,
  },
  inviteReplacement: {
    ...{ ...inEachPhase(), ready: vacating },
    input: (scene) => ({ ...ofVacancy(scene), note: 'So.' }),
  },
  fillVacancy: {
    ...inStages(['calling', 'constituted', 'working', 'closed']),
    ready: async (scene) => {
      await vacating(scene);
      await scene.world.query(`delete from membership where group_id = $1 and party = 'GH'`, [scene.groupId]);
    },
    input: (scene) => ({ ...ofVacancy(scene), nominationId: thingsOf(scene).otherId, reason: 'So.' }),
  },
};

/** The election of the chair. */
export const chairSteps: Record<string, Step> = {
  readChairElections: {
    ...{ ...inEachPhase(), ready: electing('elected'), input: ofGroup },
    shows: electionOf,
  },
  openChairElection: {
    ...once(),
    input: (scene) => ({
      ...ofGroup(scene),
      candidatesUntil: days(1),
      objectionsUntil: days(5),
      zone: 'UTC',
    }),
  },
  voidChairElection: {
    ...{ ...once(), ready: electing('candidates') },
    input: (scene) => ({ ...ofElection(scene), reason: 'So.' }),
  },
  recordChairElection: {
    ...{ ...once(), ready: electing('to_meeting', 'member') },
    input: (scene) => ({
      ...{ ...ofElection(scene), personId: scene.people.member.id, meeting: 'M1', count: '', record: 'R' },
    }),
  },
  putForward: {
    ...{ ...inEachPhase(), ready: electing('candidates') },
    input: (scene) => ({ ...ofElection(scene), personId: scene.other, statement: '' }),
  },
  withdrawCandidacy: {
    ...{ ...inEachPhase(), ready: electing('candidates', 'member', 'chair') },
    input: ofElection,
  },
  objectToAcclamation: {
    ...{ ...inEachPhase(), ready: electing('acclaiming', 'member') },
    input: (scene) => ({ ...ofElection(scene), reason: 'So.' }),
  },
};
