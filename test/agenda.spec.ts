import { randomUUID } from 'node:crypto';
import {
  type AgendaItem,
  answerSuggestion,
  cancelMeeting,
  changeMeeting,
  editAgenda,
  issueAgenda,
  postponeMeeting,
  readAgenda,
  readAgendaDraft,
  readMeeting,
  suggestItem,
} from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { meetingGroup } from './support/meeting';
import type { Person } from './support/person';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const item = (level: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id: randomUUID(), level, title, annotation: '', minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [], ...more },
});
const paper = { symbol: 'IAG-SYN/1/AD/2', title: 'Draft advice', url: '' };

/** A meeting two weeks ahead, with an agenda of three items that nobody has seen yet. */
async function prepared() {
  const group = await meetingGroup(world, 'UTC');
  const { of, desk, members } = group;
  const [ann] = members as [Person];
  const { meetingId } = await group.plan(14 * 24);
  const is = { ...of, meetingId };
  const items = [
    item(0, 'Opening', { minutes: 5 }),
    item(0, 'Advice'),
    item(1, 'Key action 2.1', { minutes: 20 }),
  ];
  const edit = (these: AgendaItem[], match: number, who = desk) =>
    who.call(editAgenda, { ...is, items: these }, { match });
  const issue = (who = desk) => who.call(issueAgenda, { ...is, note: '' });
  const seen = async (who: Person = ann) => (await who.call(readAgenda, is)).issues;
  await edit(items, 1);
  return { ...group, ann, meetingId, is, items, edit, issue, seen };
}

test('an agenda is prepared at the desk and seen by nobody else; circulated, it convenes the meeting', async () => {
  const { ann, is, chair, edit, items, issue, seen, told, desk, head } = await prepared();
  expect((await ann.refused(readAgendaDraft, is)).status).toBe(404);
  expect(await seen()).toEqual([]);
  const { items: draft, minutes, version } = await chair.call(readAgendaDraft, is);
  expect(draft.map(({ number, heading }) => [number, heading])).toEqual([
    ['1', false],
    ['2', true],
    ['2.1', false],
  ]);
  expect([minutes, version]).toEqual([25, 2]);
  await expect(edit(items, 1, chair)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    facts: { version: 2 },
  });
  expect(await issue(chair)).toEqual({ revision: 0 });
  expect(await ann.call(readMeeting, is)).toMatchObject({ state: 'convened' });
  expect(await seen()).toMatchObject([
    { revision: 0, minutes: 25, changes: [], items: [{ number: '1' }, {}, {}] },
  ]);
  const worker = await startWorker();
  try {
    await worker.get(NoticesReader, { strict: false }).sweep();
  } finally {
    await worker.close();
  }
  expect(await told('agenda.issued')).toEqual([ann, chair, desk, head].map(({ id }) => id).sort());
});

test('what was circulated stays as it was: a change is a revision that says what is new', async () => {
  const { edit, items, issue, seen, meetingId, is, desk } = await prepared();
  await issue();
  const [opening, advice, action] = items as [AgendaItem, AgendaItem, AgendaItem];
  expect((await desk.refused(issueAgenda, { ...is, note: '' })).code).toBe('agenda-unchanged');
  await edit([opening, item(0, 'News'), advice, { ...action, documents: [paper] }], 2);
  expect(await seen()).toHaveLength(1);
  expect((await desk.call(readAgendaDraft, is)).changes).toHaveLength(3);
  expect(await issue()).toEqual({ revision: 1 });
  const [revised, first] = await seen();
  expect(first?.items.map(({ title }) => title)).toEqual(['Opening', 'Advice', 'Key action 2.1']);
  expect(
    revised?.changes.map(({ number, kind, what, lateDocuments }) => [number, kind, what, lateDocuments]),
  ).toEqual([
    ['2', 'added', [], false],
    ['3', 'changed', ['number'], false],
    ['3.1', 'changed', ['number', 'documents'], false],
  ]);
  await expect(
    world.query(`update agenda_issue set note = 'x' where meeting_id = $1`, [meetingId]),
  ).rejects.toThrow('never changes');
});

test('documents that come in the last week are marked: such an item may be adjourned', async () => {
  const { edit, items, issue, seen } = await prepared();
  await issue();
  world.clock.ahead = 8 * 24 * 3_600_000;
  await edit([{ ...(items[0] as AgendaItem), documents: [paper] }, ...items.slice(1)], 2);
  await issue();
  expect((await seen())[0]?.changes).toMatchObject([
    { number: '1', what: ['documents'], lateDocuments: true },
  ]);
});

test('members suggest items; each is taken up or declined with a reason, once, and its author sees it', async () => {
  const { ann, is, desk, chair, groupId } = await prepared();
  const suggest = (title: string) => ann.call(suggestItem, { ...is, title, reason: 'It is urgent.' });
  const [one, two] = [await suggest('Funding'), await suggest('Lunch')];
  expect((await desk.call(readAgendaDraft, is)).suggestions.map(({ title }) => title)).toEqual([
    'Funding',
    'Lunch',
  ]);
  const answer = (suggestionId: string, outcome: 'taken' | 'declined', words = '') =>
    ({ ...is, suggestionId, outcome, answer: words }) as const;
  await chair.call(answerSuggestion, answer(one.suggestionId, 'taken'));
  expect((await desk.refused(answerSuggestion, answer(two.suggestionId, 'declined'))).code).toBe(
    'reason-required',
  );
  await ann.sees(groupId, { meetingId: is.meetingId }, () =>
    desk.call(answerSuggestion, answer(two.suggestionId, 'declined', 'There is a break.')),
  );
  expect((await desk.refused(answerSuggestion, answer(one.suggestionId, 'declined', 'No.'))).code).toBe(
    'suggestion-answered',
  );
  const { items } = await desk.call(readAgendaDraft, is);
  expect(items.at(-1)).toMatchObject({ number: '3', title: 'Funding', annotation: 'It is urgent.' });
  expect((await ann.call(readAgenda, is)).mine.map(({ outcome, answer: words }) => [outcome, words])).toEqual(
    [
      ['taken', ''],
      ['declined', 'There is a break.'],
    ],
  );
  expect((await chair.call(readAgenda, is)).mine).toEqual([]);
});

test('what cannot be is refused; what is called off is prepared no more; postponed, it is convened anew', async () => {
  const { edit, items, issue, is, desk, ann, chair, day, facts, meetingId } = await prepared();
  await expect(edit([item(1, 'x')], 2)).rejects.toMatchObject({ code: 'agenda-level-skipped' });
  await expect(edit([items[0] as AgendaItem, items[0] as AgendaItem], 2)).rejects.toMatchObject({
    code: 'agenda-item-twice',
  });
  const byHand = [Object.assign(item(0, 'x'), { number: '7' })];
  await expect(edit(byHand, 2)).rejects.toMatchObject({ code: 'malformed' });
  expect((await ann.refused(issueAgenda, { ...is, note: '' })).status).toBe(403);
  await issue();
  await chair.call(postponeMeeting, { ...is, reason: 'A strike' });
  expect((await desk.refused(issueAgenda, { ...is, note: '' })).code).toBe('meeting-without-date');
  const { version } = await desk.call(readMeeting, { ...is });
  const again = { ...is, ...facts, days: [day(500)], reason: 'So.' };
  await desk.call(changeMeeting, again, { match: version });
  expect(await issue()).toEqual({ revision: 1 });
  expect((await world.query('select state from meeting where id = $1', [meetingId]))[0]).toEqual({
    state: 'convened',
  });
  await edit([], 2);
  expect((await desk.refused(issueAgenda, { ...is, note: '' })).code).toBe('agenda-empty');
  await desk.call(cancelMeeting, { ...is, reason: 'So.' });
  expect((await desk.refused(suggestItem, { ...is, title: 'x', reason: '' })).status).toBe(403);
  expect((await desk.refused(readAgendaDraft, is)).status).toBe(404);
});

test('what changes in an agenda reaches everyone who looks at it', async () => {
  const { groupId, ann, desk, issue, edit, meetingId } = await prepared();
  await ann.sees(groupId, { meetingId }, () => issue());
  await desk.sees(groupId, { meetingId }, () => edit([item(0, 'Only this')], 2));
});
