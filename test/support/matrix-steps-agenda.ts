import { randomUUID } from 'node:crypto';
import type { Scene } from './matrix-scene';
import { agenda, agendaFile, meeting, planOf } from './matrix-meetings';
import { inEachPhase, once, type Step } from './matrix-step';
import { pdf } from './nominating';

const ofMeeting = (scene: Scene) => ({ groupId: scene.groupId, meetingId: planOf(scene).meetingId });
const prepared = { ...once(), ready: agenda } as const;
const item = () => ({
  ...{ id: randomUUID(), level: 0, title: 'Closure', annotation: '', minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [] },
});

/** The agenda of a meeting that is to come: its own phase decides, whatever the cycle's. */
export const agendaSteps: Record<string, Step> = {
  readAgenda: { ...{ ...inEachPhase(), ready: agenda, input: ofMeeting }, shows: () => 'A note' },
  downloadAgenda: {
    ...{ ...inEachPhase(), ready: agenda },
    input: (scene) => ({ ...ofMeeting(scene), as: 'docx', copy: 'own' }),
  },
  attachAgendaFile: {
    ...{ ...prepared, file: { name: 'annex.pdf', content: pdf } },
    input: (scene) => ({ ...ofMeeting(scene), fileId: planOf(scene).fileId }),
  },
  downloadAgendaFile: {
    ...{ ...inEachPhase(), ready: agendaFile },
    input: (scene) => ({ ...ofMeeting(scene), fileId: planOf(scene).fileId }),
  },
  // Only what is built has a press: for whoever may have it, there is nothing yet to be packed.
  downloadAgendaPack: {
    ...{ ...inEachPhase(), ready: meeting('planned') },
    input: ofMeeting,
    instead: () => 'no-pack-yet',
  },
  readAgendaDraft: { ...prepared, input: ofMeeting, shows: (scene) => planOf(scene).itemId },
  editAgenda: {
    ...{ ...prepared, match: 1 },
    input: (scene) => ({ ...ofMeeting(scene), items: [item()] }),
  },
  issueAgenda: { ...prepared, input: (scene) => ({ ...ofMeeting(scene), note: 'So.' }) },
  suggestItem: { ...prepared, input: (scene) => ({ ...ofMeeting(scene), title: 'News', reason: '' }) },
  answerSuggestion: {
    ...prepared,
    input: (scene) => ({
      ...{ ...ofMeeting(scene), suggestionId: planOf(scene).suggestionId },
      ...{ outcome: 'declined', answer: 'So.' },
    }),
  },
};
