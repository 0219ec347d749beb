import { randomUUID } from 'node:crypto';
import {
  adoptMeetingReport,
  answerCorrection,
  editMeetingReport,
  proposeCorrection,
  readHome,
} from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import { NoticesReader } from '@lib/notices';
import type { Person } from './support/person';
import { circulatedReport } from './support/reported';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();

test('whoever attended asks for a correction, and the chair decides', async () => {
  const { desk, chair, ann, ben, eva, is, of, correct, shown, overdue } = await circulatedReport(world);
  expect((await shown(eva)).paragraphs.length).toBeGreaterThan(5);
  const paragraph = await of('agreed');
  const asking = { ...is, paragraphId: paragraph.id, text: 'Otherwise.', reason: '' };
  expect((await eva.refused(proposeCorrection, asking)).code).toBe('did-not-attend');
  expect((await ann.refused(proposeCorrection, { ...asking, text: paragraph.text })).code).toBe(
    'correction-says-the-same',
  );
  const gone = { ...asking, paragraphId: randomUUID() };
  expect((await ann.refused(proposeCorrection, gone)).code).toBe('report-paragraph-gone');
  const [{ correctionId }, other] = [await correct(ann), await correct(ben, 'To begin elsewhere.')];
  const take = { ...is, correctionId, outcome: 'taken' as const, answer: '', over: paragraph.text };
  expect((await desk.ask(answerCorrection, take)).status).toBe(403);
  expect((await ann.refused(answerCorrection, take)).code).toBe('not-your-role');
  expect((await chair.refused(adoptMeetingReport, is)).code).toBe('corrections-still-open');
  overdue();
  expect((await chair.refused(adoptMeetingReport, is)).code).toBe('corrections-unanswered');
  await chair.call(answerCorrection, take);
  expect(await of('agreed')).toMatchObject({
    text: 'To begin with both key actions.',
    number: paragraph.number,
  });
  expect((await chair.refused(answerCorrection, take)).code).toBe('correction-answered');
  const decline = { ...is, correctionId: other.correctionId, outcome: 'declined' as const, answer: '' };
  expect((await chair.refused(answerCorrection, decline)).code).toBe('reason-required');
  await chair.call(answerCorrection, { ...decline, answer: 'That was not said.' });
  await chair.call(adoptMeetingReport, is);
  expect(await shown(ann)).toMatchObject({ bySilence: false, adoptedAt: expect.any(Date) });
});

test('a correction is taken over the words that the chair has read, and over no others', async () => {
  const { desk, chair, ann, is, of, correct, shown } = await circulatedReport(world);
  const { correctionId } = await correct(ann);
  const { id, text: over } = await of('agreed');
  const paragraphs = (await shown()).paragraphs.map(({ id: it, kind, text }) => ({
    ...{ id: it, kind, text: it === id ? `${text} So it was.` : text },
  }));
  await desk.call(editMeetingReport, { ...is, paragraphs }, { match: 1 });
  const take = { ...is, correctionId, outcome: 'taken' as const, answer: '' };
  for (const read of [{}, { over }])
    expect((await chair.refused(answerCorrection, { ...take, ...read })).code).toBe(
      'report-paragraph-rewritten',
    );
  expect((await of('agreed')).text).toBe(`${over} So it was.`);
  await chair.call(answerCorrection, { ...take, over: `${over} So it was.` });
  expect((await of('agreed')).text).toBe('To begin with both key actions.');
});

test('whoever attended was told a day: nobody adopts the report before it', async () => {
  const { chair, is, shown, overdue } = await circulatedReport(world);
  const { correctionsUntil } = await shown();
  expect(await chair.refused(adoptMeetingReport, is)).toMatchObject({
    ...{ status: 409, code: 'corrections-still-open' },
    facts: { correctionsUntil: correctionsUntil?.toISOString() },
  });
  expect((await shown()).adoptedAt).toBeNull();
  overdue();
  await chair.call(adoptMeetingReport, is);
  expect((await shown()).bySilence).toBe(false);
});

test('a correction whose paragraph has gone is taken up in another way, with the reason, or declined', async () => {
  const { desk, chair, ann, is, of, correct, shown } = await circulatedReport(world);
  const { correctionId } = await correct(ann);
  const { id } = await of('agreed');
  const paragraphs = (await shown()).paragraphs
    .filter((it) => it.id !== id)
    .map(({ id: other, kind, text }) => ({ id: other, kind, text }));
  await desk.call(editMeetingReport, { ...is, paragraphs }, { match: 1 });
  const answer = { ...is, correctionId, outcome: 'otherwise' as const, answer: '' };
  const taken = { ...answer, outcome: 'taken' as const };
  expect((await chair.refused(answerCorrection, taken)).code).toBe('report-paragraph-gone');
  expect((await chair.refused(answerCorrection, answer)).code).toBe('reason-required');
  await chair.call(answerCorrection, { ...answer, answer: 'Paragraph 9 says it now.' });
  expect((await shown(ann)).corrections).toMatchObject([
    { number: '', outcome: 'otherwise', answer: 'Paragraph 9 says it now.' },
  ]);
});

test('open corrections are a task of the chair, until each has an answer', async () => {
  const { groupId, chair, ann, ben, desk, is, correct, shown } = await circulatedReport(world);
  const worker = await startWorker();
  const tasks = async (who: Person = chair) => {
    await worker.get(NoticesReader, { strict: false }).catchUp(groupId);
    return (await who.call(readHome, { groupId })).tasks.filter(({ kind }) => kind === 'correct');
  };
  const [first, second] = [await correct(ann), await correct(ben, 'To begin elsewhere.')];
  const { correctionsUntil: dueAt } = await shown();
  const about = { meetingId: is.meetingId, unanswered: 2 };
  expect(await tasks()).toMatchObject([{ about, dueAt, zone: 'UTC' }]);
  for (const who of [ann, desk]) expect(await tasks(who)).toEqual([]);
  const answer = { ...is, outcome: 'declined' as const, answer: 'No.' };
  await chair.call(answerCorrection, { ...answer, correctionId: first.correctionId });
  expect(await tasks()).toMatchObject([{ about: { ...about, unanswered: 1 } }]);
  await chair.call(answerCorrection, { ...answer, correctionId: second.correctionId });
  expect(await tasks()).toEqual([]);
  await worker.close();
});

test('silence adopts it when the time is over, but not while a correction has no answer', async () => {
  const { chair, ann, is, correct, shown, overdue } = await circulatedReport(world);
  const { correctionId } = await correct(ann);
  const clock = world.app.get(MeetingsClock, { strict: false });
  await clock.adoptReports();
  expect((await shown()).adoptedAt).toBeNull();
  overdue();
  await clock.adoptReports();
  expect((await shown()).adoptedAt).toBeNull();
  const late = await ann.refused(proposeCorrection, {
    ...{ ...is, paragraphId: (await shown()).paragraphs[0]?.id ?? '', text: 'Late.', reason: '' },
  });
  expect(late.code).toBe('corrections-over');
  await chair.call(answerCorrection, { ...is, correctionId, outcome: 'declined', answer: 'No.' });
  await clock.adoptReports();
  expect(await shown()).toMatchObject({ bySilence: true, adoptedAt: expect.any(Date) });
});
