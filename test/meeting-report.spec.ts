import { randomUUID } from 'node:crypto';
import {
  adoptMeetingReport,
  answerCorrection,
  circulateMeetingReport,
  downloadMeetingReport,
  draftMeetingReport,
  editMeetingReport,
  issueCorrigendum,
  openSounding,
  endSounding,
  proposeCorrection,
  readMeetingReport,
  setActionPoint,
  steerMeeting,
} from '@lib/contracts';
import { MeetingsClock } from '@lib/meetings';
import type { Person } from './support/person';
import { reportPaper } from './support/report-paper';
import { sittingMeeting } from './support/sitting';
import { readDocx } from './support/unzipped';
import { useWorld } from './support/world';

const world = useWorld();
const inHours = (hours: number) => new Date(Date.now() + world.clock.ahead + hours * 3_600_000);

/** A meeting that was run with the chair's buttons, and is closed. */
async function closedMeeting() {
  const meeting = await sittingMeeting(world);
  const { is, chair, ann, desk } = meeting;
  await meeting.ask(ann);
  await meeting.give();
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'To begin with key action 2.1.' });
  await chair.call(endSounding, { ...is, soundingId, agreed: true });
  await desk.call(setActionPoint, { ...is, text: 'Write to all.', ownerId: ann.id, dueOn: '2031-03-01' });
  await chair.call(steerMeeting, { ...is, to: 'close' });
  const read = async (who: Person = desk) => who.call(readMeetingReport, is);
  const shown = async (who: Person = desk) => {
    const { report } = await read(who);
    if (!report) throw new Error('There is no report.');
    return report;
  };
  return { ...meeting, read, shown };
}

/** The same with its report, circulated for corrections for a week. */
async function circulatedReport() {
  const meeting = await closedMeeting();
  const { desk, is } = meeting;
  await desk.call(draftMeetingReport, is);
  await desk.call(circulateMeetingReport, { ...is, correctionsUntil: inHours(7 * 24) });
  const of = async (kind: string) => {
    const found = (await meeting.shown()).paragraphs.find((it) => it.kind === kind);
    if (!found) throw new Error(`There is no paragraph that is ${kind}.`);
    return found;
  };
  const correct = async (who: Person, text = 'To begin with both key actions.') =>
    who.call(proposeCorrection, { ...is, paragraphId: (await of('agreed')).id, text, reason: '' });
  return { ...meeting, of, correct };
}

test('the report of a meeting is written from what was done in it', async () => {
  const { desk, is, ann, shown, read } = await closedMeeting();
  expect((await read()).report).toBeNull();
  await desk.call(draftMeetingReport, is);
  const { paragraphs, symbol, corrections } = await shown();
  const told = paragraphs.map(({ kind, text, number }) => `${number} ${kind} ${text}`).join('\n');
  expect(told).toMatch(/^1 narrative .+ met online on /);
  expect(told).toMatch(/\n heading Item 1\. Opening\n\d+ narrative The item was taken up at \d\d:\d\d\./);
  expect(told).toMatch(/narrative A statement was made by /);
  expect(told).toMatch(/\d agreed The group agreed \(decision \d+\/1\): To begin with key action 2\.1\./);
  expect(told).toMatch(/requested The group requested .+ by 1 March 2031: Write to all\./);
  expect(told).toMatch(
    /\n heading Item 2\. Advice\n heading Item 2\.1\. .+\n\d+ narrative The item was not taken up\./,
  );
  expect(told).toMatch(/narrative The meeting was closed at \d\d:\d\d\.$/);
  expect(symbol).toMatch(/\/M\d+\/2$/);
  expect(corrections).toEqual([]);
  expect((await read(ann)).report).toBeNull();
});

test('it is drafted once, and by nobody before the meeting is closed', async () => {
  const { desk, is } = await closedMeeting();
  await desk.call(draftMeetingReport, is);
  expect((await desk.refused(draftMeetingReport, is)).code).toBe('not-in-this-meeting-state');
  const sitting = await sittingMeeting(world);
  expect((await sitting.desk.refused(draftMeetingReport, sitting.is)).code).toBe('not-in-this-meeting-state');
});

test('two who write on it do not overwrite each other', async () => {
  const { desk, chair, is, shown } = await closedMeeting();
  await desk.call(draftMeetingReport, is);
  const paragraphs = (await shown()).paragraphs.map(({ id, kind, text }) => ({ id, kind, text }));
  const more = { id: randomUUID(), kind: 'noted' as const, text: 'The group took note of the annex.' };
  await desk.call(editMeetingReport, { ...is, paragraphs: [...paragraphs, more] }, { match: 1 });
  const late = await chair.refused(editMeetingReport, { ...is, paragraphs }, { match: 1 });
  expect([late.code, late.facts]).toEqual(['changed-meanwhile', { version: 2 }]);
  expect((await shown()).paragraphs.at(-1)).toMatchObject({ kind: 'noted', text: more.text });
  const twice = await desk.refused(editMeetingReport, { ...is, paragraphs: [more, more] }, { match: 2 });
  expect(twice.code).toBe('report-paragraph-twice');
});

test('whoever attended asks for a correction, and the chair decides', async () => {
  const { desk, chair, ann, ben, eva, is, of, correct, shown } = await circulatedReport();
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
  const take = { ...is, correctionId, outcome: 'taken' as const, answer: '' };
  expect((await desk.ask(answerCorrection, take)).status).toBe(403);
  expect((await ann.refused(answerCorrection, take)).code).toBe('not-your-role');
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

test('silence adopts it when the time is over, but not while a correction has no answer', async () => {
  const { chair, ann, is, correct, shown } = await circulatedReport();
  const { correctionId } = await correct(ann);
  const clock = world.app.get(MeetingsClock, { strict: false });
  await clock.adoptReports();
  expect((await shown()).adoptedAt).toBeNull();
  world.clock.ahead += 7 * 24 * 3_600_000 + 1_000;
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

test('an adopted report is frozen, and an error in it is put right beside it', async () => {
  const { desk, chair, is, of, shown } = await circulatedReport();
  await chair.call(adoptMeetingReport, is);
  const paragraphs = (await shown()).paragraphs.map(({ id, kind, text }) => ({ id, kind, text }));
  expect((await desk.refused(editMeetingReport, { ...is, paragraphs }, { match: 1 })).code).toBe(
    'report-adopted',
  );
  const { id: paragraphId, text, number } = await of('agreed');
  await expect(
    world.query(`update report_paragraph set text = 'Other' where id = $1`, [paragraphId]),
  ).rejects.toThrow('an adopted report never changes');
  const right = { ...is, paragraphId, reason: 'A wrong number' };
  expect((await desk.refused(issueCorrigendum, { ...right, text })).code).toBe('correction-says-the-same');
  expect(await desk.call(issueCorrigendum, { ...right, text: 'As it was said.' })).toEqual({ k: 1 });
  const { corrigenda, symbol } = await shown();
  expect(corrigenda).toMatchObject([{ k: 1, symbol: `${symbol}/Corr.1`, number, text: 'As it was said.' }]);
  expect((await of('agreed')).text).toBe(text);
});

test('it is a paper with its symbol, in the language of whoever asks; a draft is none for members', async () => {
  const { desk, ann, chair, is, shown } = await closedMeeting();
  await desk.call(draftMeetingReport, is);
  const paper = { ...is, as: 'docx', in: 'ar' } as const;
  expect((await ann.ask(downloadMeetingReport, paper)).status).toBe(404);
  await desk.call(circulateMeetingReport, { ...is, correctionsUntil: inHours(7 * 24) });
  await chair.call(adoptMeetingReport, is);
  const agreed = (await shown()).paragraphs.find(({ kind }) => kind === 'agreed');
  const right = { paragraphId: agreed?.id ?? '', text: 'As it was said.', reason: 'A word' };
  await desk.call(issueCorrigendum, { ...is, ...right });
  const { body, headers } = await reportPaper(world, ann, paper);
  const { symbol, paragraphs } = await shown();
  expect(headers['content-disposition']).toContain(symbol.replaceAll('/', '-'));
  const read = readDocx(body as Buffer);
  expect(read.paragraphs).toEqual(
    expect.arrayContaining([
      ...['تقرير الاجتماع', 'معتمد', `${symbol}/Corr.1: As it was said.`],
      ...paragraphs.filter(({ number }) => number !== '').map(({ number, text }) => `${number}. ${text}`),
    ]),
  );
});

test('time for corrections is given', async () => {
  const { desk, is } = await closedMeeting();
  await desk.call(draftMeetingReport, is);
  const short = { ...is, correctionsUntil: inHours(71) };
  expect((await desk.refused(circulateMeetingReport, short)).code).toBe('corrections-too-short');
});
