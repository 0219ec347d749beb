import type { AttendanceStatus } from '@lib/contracts';
import { isLapsed, isLineLost } from './floor-state.rules';
import {
  actingAfterItem,
  isQuorate,
  objectionToAnswer,
  objectionToDecision,
  objectionToHanding,
  objectionToOpening,
  objectionToPresiding,
  objectionToQuorum,
  objectionToTakingBack,
  presentAmong,
  statusAtEnd,
} from './session.rules';

const being = (personId: string, status: AttendanceStatus = 'present', awaySince: Date | null = null) => ({
  ...{ personId, status, awaySince },
});
const alone = { chairId: 'chair', actingId: null };
const handed = { chairId: 'chair', actingId: 'ann' };

test.each([
  ['the chair presides', alone, 'chair', true, null],
  ['and nobody beside them', alone, 'ann', false, 'not-presiding'],
  ['not another chair either', alone, 'other', true, 'somebody-else-presides'],
  ['whom the chair was handed to presides', handed, 'ann', false, null],
  ['and not the chair meanwhile', handed, 'chair', true, 'somebody-else-presides'],
] as const)('%s', (_, it, id, isChair, objection) => {
  expect(objectionToPresiding(it, { id, isChair })).toBe(objection);
});

const [asChair, asMember, asStaff] = [
  { id: 'chair', isStaff: false },
  { id: 'ann', isStaff: false },
  { id: 'desk', isStaff: true },
];
const goneChair = being('chair', 'present', new Date(0));

test.each([
  ['the chair hands it to a member who is present', 'ann', asChair, being('chair'), null],
  ['not to one who is not', 'ben', asChair, being('chair'), 'not-attending'],
  ['nor to who is no member', 'desk', asChair, being('chair'), 'not-a-member'],
  ['a member hands over nothing', 'ann', asMember, being('chair'), 'not-presiding'],
  ['nor the secretariat while the chair is present', 'ann', asStaff, being('chair'), 'chair-is-present'],
  ['but when the chair is gone it does', 'ann', asStaff, goneChair, null],
  ['or never came', 'ann', asStaff, undefined, null],
] as const)('%s', (_, personId, who, presiding, objection) => {
  const to = personId === 'ben' ? undefined : being(personId);
  const isMember = personId !== 'desk';
  expect(objectionToHanding(alone, { who, presiding, to, isMember })).toBe(objection);
});

const coming = (id: string, isChair = false) => ({ id, isChair, being: being(id) });

test('whose meeting it is takes the chair back, or gets it back from whoever has it; others do not', () => {
  const opened = { ...handed, acting: false };
  expect(['chair', 'ann', 'ben'].map((id) => objectionToTakingBack(opened, coming(id)))).toEqual([
    null,
    null,
    'not-presiding',
  ]);
  expect(objectionToTakingBack({ ...alone, acting: false }, coming('chair'))).toBe('somebody-else-presides');
});

test('a chair who comes to a meeting that was opened without them takes it over, once they are there', () => {
  const opened = { chairId: 'ann', actingId: null, acting: true };
  expect(objectionToTakingBack(opened, coming('chair', true))).toBeNull();
  expect(objectionToTakingBack(opened, { ...coming('chair', true), being: undefined })).toBe('not-attending');
  expect(objectionToTakingBack(opened, coming('ben'))).toBe('somebody-else-presides');
  expect(objectionToTakingBack({ ...opened, acting: false }, coming('chair', true))).toBe(
    'somebody-else-presides',
  );
});

test('who acts as chair for an item does so until it is left, and goes on where the chair is gone', () => {
  expect(actingAfterItem(handed, being('chair'))).toBeNull();
  expect(actingAfterItem(handed, goneChair)).toBe('ann');
  expect(actingAfterItem(handed, undefined)).toBe('ann');
});

test.each([
  ['convened', 3, true, false, false, null],
  ['convened', null, true, false, false, 'no-quorum-rule'],
  ['planned', 3, true, false, false, 'not-in-this-meeting-state'],
  ['in_session', 3, true, false, false, 'not-in-this-meeting-state'],
  ['convened', 3, false, true, false, 'not-presiding'],
  ['convened', 3, false, true, true, null],
  ['convened', 3, false, false, true, 'not-presiding'],
] as const)(
  'a meeting that is %s, quorum %s, is opened by a chair: %s, staff: %s, for another: %s: %s',
  (...it) => {
    const [state, quorum, isChair, isStaff, namesActing, objection] = it;
    expect(objectionToOpening(state, quorum, { isChair, isStaff, namesActing })).toBe(objection);
  },
);

test('a quorum is set before the meeting, and is no more than there are members', () => {
  expect(objectionToQuorum('convened', 3, 3)).toBeNull();
  expect(objectionToQuorum('planned', 4, 3)).toBe('quorum-too-high');
  expect(objectionToQuorum('in_session', 3, 3)).toBe('quorum-fixed');
});

test('members who are there make the quorum, also by telephone and with a line that was just lost; nobody else', () => {
  const all = [
    ...[being('ann'), being('ben', 'partly_present'), being('eva', 'present', new Date(0))],
    ...[being('joe', 'apologies'), being('kim', 'expected'), being('desk')],
  ];
  expect(presentAmong(['ann', 'ben', 'eva', 'joe', 'kim', 'lea'], all)).toBe(3);
  expect([isQuorate(3, 3), isQuorate(2, 3), isQuorate(9, null)]).toEqual([true, false, false]);
});

test.each([
  ['open', 0, 'in_session', true, null],
  ['open', 1, 'in_session', true, 'sounding-objected'],
  ['open', 0, 'in_session', false, 'no-quorum'],
  ['open', 0, 'informal', true, 'no-quorum'],
  ['set_aside', 0, 'in_session', true, 'sounding-over'],
  ['agreed', 0, 'in_session', true, 'sounding-over'],
] as const)('what is %s, with %i objections, %s, quorate: %s, is recorded or not: %s', (...it) => {
  const [state, objections, meeting, quorate, objection] = it;
  expect(objectionToDecision({ state, objections }, meeting, quorate)).toBe(objection);
});

test('an objection has words, and what is over is not answered', () => {
  expect(objectionToAnswer({ state: 'open' }, { objects: false, words: '' })).toBeNull();
  expect(objectionToAnswer({ state: 'open' }, { objects: true, words: '' })).toBe('objection-without-words');
  expect(objectionToAnswer({ state: 'agreed' }, { objects: false, words: '' })).toBe('sounding-over');
});

test.each([
  ['present', null, 'present'],
  ['present', new Date(0), 'partly_present'],
  ['partly_present', null, 'partly_present'],
  ['apologies', null, 'apologies'],
  ['expected', null, 'absent'],
] as const)('%s, line lost at %s: at the end %s', (status, awaySince, end) => {
  expect(statusAtEnd({ status, awaySince })).toBe(end);
});

test('a line that is silent for a minute and a half is lost, and a place is kept for five minutes', () => {
  expect([89, 90].map((s) => isLineLost(new Date(0), new Date(s * 1_000)))).toEqual([false, true]);
  expect([299, 300].map((s) => isLapsed(new Date(0), new Date(s * 1_000)))).toEqual([false, true]);
  expect(isLapsed(null, new Date())).toBe(false);
});
