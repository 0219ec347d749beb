import type { MeetingState, Phase } from '@lib/contracts';
import { randomUUID } from 'node:crypto';
import type { Asker } from './matrix-facts';
import { sitting } from './matrix-floor';
import { planOf } from './matrix-meetings';
import type { Scene } from './matrix-scene';
import { once, type Step } from './matrix-step';

interface Things {
  readonly paragraphId: string;
  readonly correctionId: string;
}
const known = new WeakMap<Scene, Things>();
function reportOf(scene: Scene): Things {
  const it = known.get(scene) ?? { paragraphId: randomUUID(), correctionId: randomUUID() };
  known.set(scene, it);
  return it;
}
const ofMeeting = (scene: Scene) => ({ groupId: scene.groupId, meetingId: planOf(scene).meetingId });

/** A meeting that everybody attended, its report as far as this; somebody asked for a correction. */
const report = (state: MeetingState) => async (scene: Scene, asker: Asker) => {
  await sitting(scene, asker);
  const { world, groupId, other } = scene;
  const { meetingId } = planOf(scene);
  await world.query('update meeting set state = $2 where id = $1', [meetingId, state]);
  if (state === 'closed') return;
  const circulated = state === 'report_draft' ? 'null' : 'now()';
  const until = state === 'report_draft' ? 'null' : `now() + interval '7 days'`;
  await world.query(
    `insert into meeting_report values ($1, $2, 1, now(), ${circulated}, ${until}, null, null) on conflict do nothing`,
    [meetingId, groupId],
  );
  const { paragraphId, correctionId } = reportOf(scene);
  await world.query(
    `insert into report_paragraph select $1, $2, $3, 0, 'narrative', 'The group met.'
      where not exists (select from report_paragraph where id = $1)`,
    [paragraphId, meetingId, groupId],
  );
  await world.query(
    `insert into report_correction values ($1, $2, $3, $4, $5, 'The group sat.', '', now(), null, '', null)
     on conflict do nothing`,
    [correctionId, meetingId, groupId, paragraphId, other],
  );
};
/** Nothing is left to answer in it, and nothing can come any more. */
const answered = async (scene: Scene, asker: Asker) => {
  await report('report_for_correction')(scene, asker);
  await scene.world.query(
    `update report_correction set outcome = 'declined', answered_at = now() where meeting_id = $1`,
    [planOf(scene).meetingId],
  );
  await scene.world.query(
    `update meeting_report set corrections_until = now() - interval '1 hour' where meeting_id = $1 and adopted_at is null`,
    [planOf(scene).meetingId],
  );
};
const adopted = async (scene: Scene, asker: Asker) => {
  await report('report_adopted')(scene, asker);
  await scene.world.query(
    'update meeting_report set adopted_at = now() where meeting_id = $1 and adopted_at is null',
    [planOf(scene).meetingId],
  );
};

const { among } = once();
/** The meeting is where it is: that is its phase, whatever the cycle's. */
const when = (phase: Phase, ready: NonNullable<Step['ready']>) =>
  ({ among, phase: () => phase, ready }) as const;
const paragraphs = () => [{ id: randomUUID(), kind: 'narrative', text: 'The group met.' }];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Reports of meetings. */
export const reportSteps: Record<string, Step> = {
  readMeetingReport: {
    ...{ ...when(7, report('report_for_correction')), input: ofMeeting },
    shows: () => 'The group met.',
  },
  downloadMeetingReport: {
    ...when(7, report('report_for_correction')),
    input: (scene) => ({ ...ofMeeting(scene), as: 'docx' }),
  },
  draftMeetingReport: { ...when(6, report('closed')), input: ofMeeting },
  editMeetingReport: {
    ...{ ...when(7, report('report_draft')), match: 1 },
    input: (scene) => ({ ...ofMeeting(scene), paragraphs: paragraphs() }),
  },
  circulateMeetingReport: {
    ...when(7, report('report_draft')),
    input: (scene) => ({ ...ofMeeting(scene), correctionsUntil: inDays(7) }),
  },
  proposeCorrection: {
    ...when(7, report('report_for_correction')),
    input: (scene) => ({
      ...{ ...ofMeeting(scene), paragraphId: reportOf(scene).paragraphId },
      ...{ text: 'The group met at last.', reason: '' },
    }),
  },
  answerCorrection: {
    ...when(7, report('report_for_correction')),
    input: (scene) => ({
      ...{ ...ofMeeting(scene), correctionId: reportOf(scene).correctionId },
      ...{ outcome: 'declined', answer: 'That was not so.' },
    }),
  },
  adoptMeetingReport: { ...when(7, answered), input: ofMeeting },
  issueCorrigendum: {
    ...when(8, adopted),
    input: (scene) => ({
      ...{ ...ofMeeting(scene), paragraphId: reportOf(scene).paragraphId },
      ...{ text: 'The group sat.', reason: 'A wrong verb' },
    }),
  },
};
