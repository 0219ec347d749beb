import {
  answerCorrection,
  cancelMeeting,
  changeMeeting,
  editAgenda,
  issueAgenda,
  planMeeting,
  readAgendaDraft,
  readMeeting,
  setActionPoint,
  setJoining,
  suggestItem,
} from '@lib/contracts';
import { meetingGroup } from './support/meeting';
import { meetingOfFew } from './support/of-few';
import type { Person } from './support/person';
import { circulatedReport } from './support/reported';
import { item, sittingMeeting } from './support/sitting';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();
const mailsTo = ({ id }: Person) => workers.post.to(`${id}@example.org`);
/** Mail comes in any order. */
const subjectsTo = (who: Person) => mailsTo(who).map(({ subject }) => subject);

test('observers are told of the meetings that they are asked to come to, as members are, and of no task group’s', async () => {
  const { groupId, of, desk, facts, day, told, members } = await meetingGroup(world, 'UTC');
  const observer = await world.person(groupId, 'observer');
  const [ann] = members as [Person];
  const { meetingId } = await desk.call(planMeeting, { ...of, ...facts, days: [day(48)] });
  const is = { ...of, meetingId };
  await desk.call(setJoining, { ...is, url: 'https://meet.example/x', words: '' }, { match: 1 });
  await desk.call(editAgenda, { ...is, items: [item(0, 'Opening')] }, { match: 1 });
  await desk.call(issueAgenda, { ...is, note: '' });
  const { version } = await desk.call(readMeeting, is);
  const to = { ...is, ...facts, days: [day(72)], reason: 'So.' };
  await desk.call(changeMeeting, to, { match: version });
  await desk.call(cancelMeeting, { ...is, reason: 'So.' });
  await workers.work(groupId);
  const kinds = ['planned', 'joining-set', 'changed', 'cancelled'].map((it) => `meeting.${it}`);
  for (const kind of [...kinds, 'agenda.issued']) {
    expect([kind, (await told(kind)).includes(observer.id)]).toEqual([kind, true]);
    expect([kind, (await told(kind)).includes(ann.id)]).toEqual([kind, true]);
  }
  expect(mailsTo(observer).length).toBe(mailsTo(ann).length);

  const few = await meetingOfFew(world);
  const watching = await world.person(few.groupId, 'observer');
  await few.desk.call(cancelMeeting, { ...few.is, reason: 'So.' });
  await workers.work(few.groupId);
  expect(await few.told('meeting.cancelled')).not.toContain(watching.id);
  expect(mailsTo(watching)).toEqual([]);
});

test('an item that is suggested is told to the desk, and not to whoever suggested it', async () => {
  const { groupId, is, desk, chair, ann, told } = await sittingLater();
  await ann.call(suggestItem, { ...is, title: 'News from the conventions', reason: '' });
  await workers.work(groupId);
  const heard = await told('agenda-item.suggested');
  expect(heard).toEqual(expect.arrayContaining([desk.id, chair.id]));
  expect(heard).not.toContain(ann.id);
  expect(subjectsTo(desk).join()).toContain('News from the conventions');
});

/** A planned meeting, and one of its members. */
async function sittingLater() {
  const group = await meetingGroup(world, 'UTC');
  const { meetingId } = await group.plan();
  const [ann] = group.members as [Person];
  return { ...group, ann, is: { ...group.of, meetingId } };
}

test('an agenda that somebody has written on since is not circulated unread', async () => {
  const { is, desk, chair } = await sittingLater();
  await desk.call(editAgenda, { ...is, items: [item(0, 'Opening')] }, { match: 1 });
  const { version } = await chair.call(readAgendaDraft, is);
  await desk.call(editAgenda, { ...is, items: [item(0, 'Something else')] }, { match: 2 });
  const issue = { ...is, note: '', version };
  expect((await chair.refused(issueAgenda, issue)).code).toBe('changed-meanwhile');
  await chair.call(issueAgenda, { ...issue, version: version + 1 });
});

test('whoever is to do something is told what and by when, unless they have said so themselves', async () => {
  const { groupId, is, desk, chair, ann, ben, told } = await sittingMeeting(world);
  const point = { ...is, text: 'Write to all.', dueOn: '2031-03-01' };
  await chair.call(setActionPoint, { ...point, ownerId: ann.id });
  await desk.call(setActionPoint, { ...point, ownerId: desk.id });
  await workers.work(groupId);
  expect(await told('action-point.set')).toEqual([ann.id]);
  expect(subjectsTo(ann)).toContain('Note what you are asked to do by 1 March 2031: Write to all.');
  expect(subjectsTo(ben).join()).not.toContain('Write to all.');
});

test('whoever asked for a correction is told what became of it', async () => {
  const { groupId, is, chair, ann, ben, correct, of, told } = await circulatedReport(world);
  const { correctionId } = await correct(ann);
  const { text: over } = await of('agreed');
  await chair.call(answerCorrection, { ...is, correctionId, outcome: 'taken', answer: '', over });
  await workers.work(groupId);
  expect(await told('report-correction.answered')).toEqual([ann.id]);
  const texts = mailsTo(ann).map(({ text }) => text);
  expect(texts.join()).toContain('reads as you asked');
  expect(subjectsTo(ben).join()).not.toContain('your correction');
});
