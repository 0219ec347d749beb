import { randomUUID } from 'node:crypto';
import {
  adoptMeetingReport,
  circulateMeetingReport,
  downloadMeetingReport,
  draftMeetingReport,
  editMeetingReport,
  issueCorrigendum,
} from '@lib/contracts';
import { reportPaper } from './support/report-paper';
import { circulatedReport, closedMeeting } from './support/reported';
import { sittingMeeting } from './support/sitting';
import { readDocx } from './support/unzipped';
import { useWorld } from './support/world';

const world = useWorld();
const inHours = (hours: number) => new Date(Date.now() + world.clock.ahead + hours * 3_600_000);

test('the report of a meeting is written from what was done in it', async () => {
  const { desk, is, ann, shown, read } = await closedMeeting(world);
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
  const { desk, is } = await closedMeeting(world);
  await desk.call(draftMeetingReport, is);
  expect((await desk.refused(draftMeetingReport, is)).code).toBe('not-in-this-meeting-state');
  const sitting = await sittingMeeting(world);
  expect((await sitting.desk.refused(draftMeetingReport, sitting.is)).code).toBe('not-in-this-meeting-state');
});

test('two who write on it do not overwrite each other', async () => {
  const { desk, chair, is, shown } = await closedMeeting(world);
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

test('an adopted report is frozen, and an error in it is put right beside it', async () => {
  const { desk, is, of, shown, adopt } = await circulatedReport(world);
  await adopt();
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
  const { desk, ann, chair, is, shown } = await closedMeeting(world);
  await desk.call(draftMeetingReport, is);
  const paper = { ...is, as: 'docx', in: 'ar' } as const;
  expect((await ann.ask(downloadMeetingReport, paper)).status).toBe(404);
  await desk.call(circulateMeetingReport, { ...is, correctionsUntil: inHours(7 * 24) });
  world.clock.ahead += 7 * 24 * 3_600_000 + 1_000;
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
  const { desk, is } = await closedMeeting(world);
  await desk.call(draftMeetingReport, is);
  const short = { ...is, correctionsUntil: inHours(71) };
  expect((await desk.refused(circulateMeetingReport, short)).code).toBe('corrections-too-short');
});
