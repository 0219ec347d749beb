import {
  adoptMeetingReport,
  circulateMeetingReport,
  draftMeetingReport,
  endSounding,
  openSounding,
  readMeetingReport,
  stateAbsence,
  steerMeeting,
} from '@lib/contracts';
import type { Person } from './support/person';
import { reportPaper } from './support/report-paper';
import { sittingMeeting } from './support/sitting';
import { readDocx } from './support/unzipped';
import { useWorld } from './support/world';

const world = useWorld();

/** A meeting that has decided something, and is closed. */
async function decided() {
  const meeting = await sittingMeeting(world);
  const { is, chair } = meeting;
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'To begin with key action 2.1.' });
  await chair.call(endSounding, { ...is, soundingId, agreed: true });
  await chair.call(steerMeeting, { ...is, to: 'close' });
  return meeting;
}

const never = (): never => {
  throw new Error('Nothing was decided.');
};

test('whoever was absent at a decision may state so within a day: it stands in the report, and the decision stays', async () => {
  const { is, chair, ann, ben, eva, desk, groupId, floor } = await decided();
  const [{ number, text } = never()] = (await floor()).decisions;
  const stating = { ...is, number, words: 'My line was lost.' };
  const may = async (who: Person) => (await floor(who)).decisions.map(({ mayState }) => mayState);
  expect([await may(ben), await may(eva), await may(chair), await may(desk)]).toEqual([
    ...[[true], [true], [false], [false]],
  ]);
  expect((await chair.refused(stateAbsence, stating)).code).toBe('was-there');
  await ann.sees(groupId, {}, () => ben.call(stateAbsence, stating));
  expect((await ben.refused(stateAbsence, stating)).code).toBe('absence-stated');
  await eva.call(stateAbsence, { ...stating, words: '' });
  expect((await floor()).decisions).toMatchObject([{ text, absent: [ben.id, eva.id] }]);
  await desk.call(draftMeetingReport, is);
  await desk.call(circulateMeetingReport, {
    ...is,
    correctionsUntil: new Date(Date.now() + world.clock.ahead + 7 * 24 * 3_600_000),
  });
  world.clock.ahead += 7 * 24 * 3_600_000 + 1_000;
  await chair.call(adoptMeetingReport, is);
  expect((await ann.refused(stateAbsence, stating)).code).toBe('absence-window-over');
  const { report } = await ann.call(readMeetingReport, is);
  expect(report?.absences).toMatchObject([
    { number, personId: ben.id, words: 'My line was lost.', isShown: false },
    { number, personId: eva.id, words: '', isShown: true },
  ]);
  await expect(
    world.query(`delete from absence_statement where meeting_id = $1`, [is.meetingId]),
  ).rejects.toThrow('never changes');
  const { body } = await reportPaper(world, ann, { ...is, as: 'docx', in: 'en' });
  expect(readDocx(body as Buffer).paragraphs).toEqual(
    expect.arrayContaining([expect.stringMatching(`^${number}: .+: My line was lost\\.$`)]),
  );
});
