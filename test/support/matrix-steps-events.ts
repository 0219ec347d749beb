import { randomUUID } from 'node:crypto';
import { meeting, planOf } from './matrix-meetings';
import type { Scene } from './matrix-scene';
import { inEachPhase, inEachStage, once, type Step } from './matrix-step';

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

const settings = {
  ...{ picks: 3, agreement: 'silence', silenceHours: 96, commentWorkingDays: 2, reservations: false },
  ...{ positionsWhileOpen: 'counts', holidays: [] },
};
/** A meeting that began an hour ago. */
async function begun(scene: Scene): Promise<void> {
  const { meetingId } = planOf(scene);
  await meeting('convened')(scene);
  await scene.world.query(
    `update meeting_day set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where meeting_id = $1`,
    [meetingId],
  );
}

/** The working procedure, as meetings adopt it. */
export const adoptionSteps: Record<string, Step> = {
  readAdoptions: { ...inEachStage(), input: ofGroup, shows: () => '"mayRecord"' },
  adoptProcedure: {
    ...{ ...inEachPhase(), ready: begun, match: 1 },
    input: (scene) => ({
      ...{ ...ofGroup(scene), meetingId: planOf(scene).meetingId },
      ...{ procedure: settings, record: 'Paragraph 7' },
    }),
  },
};
