import { randomUUID } from 'node:crypto';
import type { Scene } from './matrix-scene';
import { inEachStage, once, type Step } from './matrix-step';

const ids = new WeakMap<Scene, string>();
/** The id of the event of a scene. */
function eventOf(scene: Scene): string {
  const id = ids.get(scene) ?? randomUUID();
  ids.set(scene, id);
  return id;
}
const event = (scene: Scene) =>
  scene.world.query(
    `insert into outside_event values ($1, $2, 'SBI-2', '2018-07-09', '2018-07-13', '', '', true) on conflict do nothing`,
    [eventOf(scene), scene.groupId],
  );
const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofEvent = (scene: Scene) => ({ ...ofGroup(scene), eventId: eventOf(scene) });
const said = {
  ...{ name: 'SBSTTA-21', startsOn: '2017-12-11', endsOn: '2017-12-14', place: 'Montreal' },
  ...{ url: 'https://www.cbd.int/', isPublic: true },
};

/** The calendar of what other bodies do, and what follows from it. */
export const eventSteps: Record<string, Step> = {
  readEvents: { ...inEachStage(), input: ofGroup, shows: () => '"mayKeep"' },
  addEvent: { ...once(), input: (scene) => ({ ...ofGroup(scene), ...said }) },
  changeEvent: {
    ...{ ...once(), ready: event, match: 1 },
    input: (scene) => ({ ...ofEvent(scene), ...said }),
  },
  removeEvent: { ...{ ...once(), ready: event }, input: ofEvent },
  readBackPlan: { ...{ ...inEachStage(), input: ofGroup }, shows: () => '"lateMeetings"' },
};
