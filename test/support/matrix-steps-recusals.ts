import { askerOf } from './matrix-floor';
import { closedItem, planOf, recused } from './matrix-meetings';
import type { Scene } from './matrix-scene';
import { inEachPhase, once, type Step } from './matrix-step';

const ofMeeting = (scene: Scene) => ({ groupId: scene.groupId, meetingId: planOf(scene).meetingId });

/** Members take no part in a closed item. */
export const recusalSteps: Record<string, Step> = {
  readRecusals: {
    ...{ ...inEachPhase(), ready: recused, input: ofMeeting },
    shows: () => 'They hold shares',
  },
  recuseMember: {
    ...{ ...once(), ready: closedItem },
    input: (scene, asker) => ({
      ...{ ...ofMeeting(scene), itemId: planOf(scene).itemId, reason: 'They hold shares' },
      personId: asker === 'member' ? askerOf(scene, asker) : scene.other,
    }),
  },
  liftRecusal: {
    ...{ ...once(), ready: recused },
    input: (scene) => ({ ...ofMeeting(scene), recusalId: planOf(scene).recusalId }),
  },
};
