import { randomUUID } from 'node:crypto';
import {
  adoptMeetingReport,
  answerCorrection,
  appointOffice,
  circulateMeetingReport,
  downloadMeetingReport,
  draftMeetingReport,
  editMeetingReport,
  findSymbol,
  issueCorrigendum,
  proposeCorrection,
  readJournal,
  readMeetingReport,
  steerMeeting,
} from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { PostOffice } from '@lib/post';
import { laterIn } from './support/electing';
import { MailServer } from './support/mail-server';
import type { Person } from './support/person';
import { secret, withRecused, wordsIn } from './support/recused';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();

/** The same when it is over, and its report was circulated. */
async function withReport() {
  const meeting = await withRecused(world);
  const { is, desk, chair, ann, recuse, sit } = meeting;
  await recuse(ann);
  await sit(() => Promise.resolve());
  await chair.call(steerMeeting, { ...is, to: 'close' });
  await desk.call(draftMeetingReport, is);
  await desk.call(circulateMeetingReport, { ...is, correctionsUntil: laterIn(world, 7 * 24) });
  const read = async (who: Person) => {
    const { report } = await who.call(readMeetingReport, is);
    if (!report) throw new Error('There is no report.');
    return report;
  };
  const ofItem = async () => (await read(desk)).paragraphs.filter((it) => it.closed && it.kind !== 'heading');
  return { ...meeting, read, ofItem };
}

/** A paragraph of the item that could be put right. */
async function withAgreed() {
  const meeting = await withReport();
  const { is, ann, observer, read, ofItem } = meeting;
  const about = (await ofItem()).find(({ kind }) => kind === 'agreed');
  if (!about) throw new Error('Nothing was agreed.');
  const correct = { ...is, paragraphId: about.id, text: 'Otherwise.', reason: secret };
  /** To whoever is recused the report is what it is to an observer. */
  const lookAlike = async () => {
    const [own, other] = [await read(ann), await read(observer)];
    expect(own).toEqual(other);
    expect(JSON.stringify(own)).not.toContain(secret);
    const paper = await wordsIn(ann.ask(downloadMeetingReport, { ...is, as: 'docx' }));
    expect(paper.join()).not.toContain(secret);
  };
  return { ...meeting, about, correct, lookAlike };
}

test('the report says who was recused and not why; to them it has nothing of the item', async () => {
  const { ben, read, ofItem, lookAlike } = await withAgreed();
  const recused = (await ofItem()).find(({ text }) => text.includes('recused'))?.text;
  expect(recused).toMatch(/^Person \w+ \(.+\) was recused from the item\.$/);
  expect(JSON.stringify(await read(ben))).not.toContain('shares');
  await lookAlike();
});

test('a paragraph of the item is to them one that is not there, and what is asked of it is not told to them', async () => {
  const { of, is, ann, ben, chair, correct, about, lookAlike } = await withAgreed();
  const codeOf = async (who: Person, paragraphId: string) =>
    (await who.refused(proposeCorrection, { ...correct, paragraphId, text: about.text })).code;
  expect(await codeOf(ann, about.id)).toBe(await codeOf(ann, randomUUID()));
  expect(await codeOf(ben, about.id)).toBe('correction-says-the-same');
  const heard = async () => JSON.stringify((await ann.call(readJournal, { ...of, after: 0 })).entries);
  const before = await heard();
  const { correctionId } = await ben.call(proposeCorrection, correct);
  await chair.call(answerCorrection, { ...is, correctionId, outcome: 'declined', answer: 'No.' });
  expect(await heard()).toBe(before);
  await lookAlike();
});

test('how many corrections wait is told to those who answer them: to the recused it would tell of the item', async () => {
  const { of, is, ann, ben, chair, correct, read } = await withAgreed();
  const other = (await read(ann)).paragraphs.find(({ kind }) => kind !== 'heading');
  await ben.call(proposeCorrection, correct);
  await ben.call(proposeCorrection, { ...is, paragraphId: other?.id ?? '', text: 'Other.', reason: '' });
  const heard = async (who: Person) =>
    JSON.stringify((await who.call(readJournal, { ...of, after: 0 })).entries);
  expect(await heard(ann)).toContain('"report-correction.proposed"');
  expect(await heard(ann)).not.toContain('unanswered');
  expect(await heard(chair)).toContain('"unanswered":2');
});

test('adopted and put right, it still has nothing of the item for them, and no symbol leads there', async () => {
  const { is, ann, ben, chair, desk, correct, read, lookAlike } = await withAgreed();
  world.clock.ahead += 8 * 24 * 3_600_000;
  await chair.call(adoptMeetingReport, is);
  await lookAlike();
  await desk.call(issueCorrigendum, correct);
  await lookAlike();
  const [{ symbol } = { symbol: '' }] = (await read(ben)).corrigenda;
  const found = async (who: Person) => (await who.ask(findSymbol, { symbol })).status;
  expect([await found(ann), await found(ben)]).toEqual([404, 200]);
});

test('who is recused and comes to edit the report leaves what it says of the item where it stands', async () => {
  const { of, is, head, ann, read } = await withReport();
  await head.call(appointOffice, { ...of, personId: ann.id, kind: 'acting_chair' });
  const acting = await world.comesIn(ann.id);
  const [before, shown] = [await read(head), await read(acting)];
  expect(shown.paragraphs.length).toBeLessThan(before.paragraphs.length);
  const paragraphs = shown.paragraphs.map(({ id, kind, text }, i) => ({
    ...{ id, kind, text: i === 1 ? 'Put otherwise.' : text },
  }));
  await acting.call(editMeetingReport, { ...is, paragraphs }, { match: shown.version });
  const after = await read(head);
  expect(after.paragraphs.map(({ id, number, closed }) => [id, number, closed])).toEqual(
    before.paragraphs.map(({ id, number, closed }) => [id, number, closed]),
  );
  expect(after.paragraphs.filter(({ text }) => text === 'Put otherwise.')).toHaveLength(1);
  expect(JSON.stringify(await read(acting))).not.toContain(secret);
});

test('they are told by mail of their recusal, and not of what puts right the report of the item', async () => {
  const { is, ann, ben, desk, chair, told, groupId, ofItem } = await withReport();
  world.clock.ahead += 8 * 24 * 3_600_000;
  await chair.call(adoptMeetingReport, is);
  const [{ id: paragraphId } = { id: '' }] = await ofItem();
  await desk.call(issueCorrigendum, { ...is, paragraphId, text: 'Put right.', reason: secret });
  const post = new MailServer();
  const worker = await startWorker(await post.open());
  try {
    await worker.get(NoticesReader, { strict: false }).catchUp(groupId);
    await worker.get(PostOffice, { strict: false }).deliver();
    const mail = post.to(`${ann.id}@example.org`).find(({ subject = '' }) => subject.includes('no part'));
    expect(mail?.subject).toBe('Note that you take no part in an item: First online meeting');
    expect(mail?.text).toContain('You are recused from item 3 of First online meeting.');
  } finally {
    await worker.close();
    await post.close();
  }
  expect(await told('agenda-item.recused')).toEqual([ann.id]);
  const corrected = await told('report.corrigendum-issued');
  expect([corrected.includes(ben.id), corrected.includes(ann.id)]).toEqual([true, false]);
});
