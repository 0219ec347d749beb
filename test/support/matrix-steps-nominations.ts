import type { Objection } from '@lib/contracts';
import type { Asker } from './matrix-facts';
import {
  coded,
  freshId,
  having,
  putExport,
  restricted,
  seated,
  thingsOf,
  tokenOf,
} from './matrix-nominations';
import type { When } from './matrix-rows';
import type { Scene } from './matrix-scene';
import { inStages, type Step } from './matrix-step';
import { answers, filled, pdf } from './nominating';

/** One stage of each phase that nominations know. */
const inEach = inStages(['draft', 'calling', 'selecting', 'constituted', 'closed']);
const inChamber = { ...inEach, writes: 'chamber' } as const;

const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofIt = (scene: Scene) => ({ groupId: scene.groupId, nominationId: thingsOf(scene).nominationId });
const draft = having({ status: 'draft' });
const received = having({ status: 'received' });
const entered = having({ status: 'draft', channel: 'letter' });
const file = { name: 'letter.pdf', content: pdf };
const saying = { form: filled('SN') };
/** Whoever may, is told that the call is over where it is. */
const whileOpen = ({ stage }: When): Objection | null => (stage === 'calling' ? null : 'call-closed');

/** What Parties and their nominees do. */
export const ownNominationSteps: Record<string, Step> = {
  readMyCall: { ...inEach, ready: received, input: ofGroup, shows: (scene) => thingsOf(scene).callId },
  startNomination: {
    ...inChamber,
    ready: received,
    input: (scene, asker) => ({
      ...{ groupId: scene.groupId, nominationId: freshId(scene, asker), callId: thingsOf(scene).callId },
    }),
    instead: whileOpen,
  },
  readMyNomination: { ...inEach, ready: received, input: ofIt, shows: () => 'Nominee of SN' },
  saveNomination: {
    ...inChamber,
    ready: draft,
    match: 1,
    input: (scene) => ({ ...ofIt(scene), ...saying }),
    instead: whileOpen,
  },
  uploadNominationFile: {
    ...{ ...inChamber, ready: draft, file, instead: whileOpen },
    input: (scene) => ({ ...ofIt(scene), kind: 'letter' }),
  },
  downloadMyFile: {
    ...{ ...inEach, ready: received },
    input: (scene) => ({ ...ofIt(scene), kind: 'letter' }),
  },
  submitNomination: {
    ...{ ...inChamber, ready: draft, instead: whileOpen },
    input: (scene) => ({ ...ofIt(scene), besideAnother: false }),
  },
  withdrawNomination: {
    ...inChamber,
    ready: received,
    input: (scene) => ({ ...ofIt(scene), reason: 'So.' }),
  },
  discloseInterests: {
    ...{ ...inChamber, ready: received },
    input: (scene) => ({ ...ofIt(scene), answers, signedAt: '2026-01-02' }),
  },
  readMyInterests: {
    ...{ ...inEach, ready: seated, shows: () => '"submitted"' },
    input: ofGroup,
  },
  discloseMyInterests: {
    ...{ ...inChamber, ready: seated },
    input: (scene) => ({ ...ofGroup(scene), answers, signedAt: '2026-01-02' }),
  },
  readAsNominee: {
    ...{ ...inEach, ready: received, shows: () => 'Nominee of SN' },
    input: (scene) => ({ token: tokenOf(scene) }),
  },
  answerAsNominee: {
    ...{ ...inChamber, ready: received },
    input: (scene) => ({ token: tokenOf(scene), answer: 'confirmed', reason: '' }),
    instead: ({ stage }) => (['calling', 'selecting'].includes(stage) ? null : 'nominee-time-over'),
  },
};

/** What secretariat and head do. */
export const nominationStaffSteps: Record<string, Step> = {
  listNominations: { ...inEach, ready: received, input: ofGroup, shows: () => 'Nominee of SN' },
  readNomination: { ...inEach, ready: received, input: ofIt, shows: () => 'Nominee of SN' },
  downloadNominationFile: {
    ...{ ...inEach, ready: received },
    input: (scene) => ({ ...ofIt(scene), kind: 'letter' }),
  },
  enterNomination: {
    ...{ ...inChamber, ready: received },
    input: (scene, asker) => ({
      ...{ groupId: scene.groupId, nominationId: freshId(scene, asker), callId: thingsOf(scene).callId },
      ...{ party: 'KE', channel: 'letter', receivedAt: new Date(Date.now() - 60_000) },
    }),
  },
  saveEntered: { ...inChamber, ready: entered, match: 1, input: (scene) => ({ ...ofIt(scene), ...saying }) },
  uploadEnteredFile: {
    ...{ ...inChamber, ready: entered, file },
    input: (scene) => ({ ...ofIt(scene), kind: 'letter' }),
  },
  submitEntered: {
    ...{ ...inChamber, ready: entered },
    input: (scene) => ({ ...ofIt(scene), besideAnother: false }),
  },
  withdrawOnBehalf: { ...inChamber, ready: received, input: (scene) => ({ ...ofIt(scene), reason: 'So.' }) },
  listCodes: { ...inEach, ready: coded, input: ofGroup, shows: () => '"SN"' },
  renewCode: { ...inChamber, ready: received, input: ({ groupId }) => ({ groupId, party: 'SN' }) },
  checkNomination: {
    ...{ ...inChamber, ready: received },
    input: (scene) => ({ ...ofIt(scene), to: 'acknowledged', reason: '', asked: null }),
  },
  decideLate: {
    ...{ ...inChamber, ready: having({ status: 'late', channel: 'letter' }) },
    input: (scene) => ({ ...ofIt(scene), admit: true, reason: 'The mail was down.' }),
    instead: (_, asker) => (asker === 'secretariat' ? 'head-decides' : null),
  },
  mergeNominees: {
    ...{ ...inChamber, ready: received },
    input: (scene) => ({ ...ofIt(scene), with: thingsOf(scene).otherId, reason: 'One person.' }),
  },
  readDisclosure: { ...inEach, ready: received, input: ofIt, shows: () => '"submitted"' },
  readRestrictions: {
    ...inEach,
    ready: restricted,
    input: ofGroup,
    shows: () => 'Items on CITES.',
    isList: true,
  },
  reviewDisclosure: {
    ...{ ...inChamber, ready: received },
    input: (scene) => ({ ...ofIt(scene), to: 'clear', note: '', restriction: '' }),
  },
  readNominationAnalysis: { ...inEach, ready: received, input: ofGroup, shows: () => '"perDay":[{' },
  exportNominations: {
    ...{ ...inChamber, ready: received },
    input: ({ groupId }) => ({ groupId, format: 'csv', purpose: 'For the meeting.' }),
  },
  downloadExport: {
    ...inEach,
    ready: async (scene: Scene, asker: Asker) => {
      await received(scene);
      await putExport(scene, asker);
    },
    input: (scene, asker) => ({ groupId: scene.groupId, exportId: freshId(scene, asker) }),
  },
};
