import { thingsOf } from './matrix-nominations';
import type { Scene } from './matrix-scene';
import { bureauTokenOf, choosing } from './matrix-selection';
import type { Step } from './matrix-step';
import { inEachOfSelection as inEach } from './matrix-steps-selection';

const withBureau = choosing('with_bureau');
const first = (scene: Scene): string => thingsOf(scene).nominationId;
const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofPooled = (scene: Scene) => ({ ...ofGroup(scene), nominationId: first(scene) });

/** What the Bureau reads of the nominations it is heard on. */
export const poolSteps: Record<string, Step> = {
  readPooled: { ...inEach, ready: withBureau, input: ofPooled, shows: () => 'Nominee of SN' },
  downloadPooledFile: {
    ...{ ...inEach, ready: withBureau },
    input: (scene) => ({ ...ofPooled(scene), kind: 'cv' }),
  },
  searchPool: {
    ...{ ...inEach, ready: withBureau, shows: () => 'Nominee of SN' },
    input: (scene) => ({ ...ofGroup(scene), words: 'nominee' }),
  },
  readPooledByLink: {
    ...{ ...inEach, ready: withBureau, shows: () => 'Nominee of SN' },
    input: (scene) => ({ token: bureauTokenOf(scene), nominationId: first(scene) }),
  },
  downloadPooledFileByLink: {
    ...{ ...inEach, ready: withBureau, shows: () => '' },
    input: (scene) => ({ token: bureauTokenOf(scene), nominationId: first(scene), kind: 'cv' }),
  },
  searchPoolByLink: {
    ...{ ...inEach, ready: withBureau, shows: () => 'Nominee of SN' },
    input: (scene) => ({ token: bureauTokenOf(scene), words: 'nominee' }),
  },
};
