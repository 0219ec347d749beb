import { randomUUID } from 'node:crypto';
import type { Scene } from './matrix-scene';
import { agenda, planOf } from './matrix-meetings';
import { inEachPhase, once, type Step } from './matrix-step';

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
