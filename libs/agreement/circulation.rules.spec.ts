import { CirculationState } from '@lib/contracts';
import {
  afterLifting,
  afterObjection,
  isClosed,
  isOver,
  isSettled,
  objectionToExpiry,
  objectionToLifting,
  phaseOfCirculation,
} from './circulation.rules';

const end = new Date('2018-06-08T17:00:00Z');
const [before, after] = [new Date(end.getTime() - 1), new Date(end.getTime() + 1)];
const term = (state: CirculationState) => ({ state, expiresAt: end });
const over = ['superseded', 'to_meeting', 'agreed', 'agreed_with_reservation', 'lapsed'] as const;

test('something can still come of a circulation that is open, broken or under consultation', () => {
  expect(CirculationState.options.filter(isOver)).toEqual(over);
});

test('only an open circulation is in the phase of circulations', () => {
  expect(CirculationState.options.filter((it) => phaseOfCirculation(it) === 12)).toEqual(['open']);
});

test.each([
  ['a moment before the end an answer counts', 'open', before, false],
  ['the end itself is too late', 'open', end, true],
  ['broken or not', 'broken', end, true],
  ['while the chair consults there is time until the end', 'consulting', before, false],
  ['what is over takes no answer, however early', 'superseded', before, true],
] as const)('%s', (_, state, at, closed) => {
  expect(isClosed(term(state), at)).toBe(closed);
});

test.each([
  ['an open one is settled at its end', 'open', end, true],
  ['and not before', 'open', before, false],
  ['a broken one waits for the chair', 'broken', after, false],
  ['what is over stays so', 'agreed', before, true],
] as const)('%s', (_, state, at, settled) => {
  expect(isSettled(term(state), at)).toBe(settled);
});

test('the first objection breaks the silence, a further one changes nothing', () => {
  expect((['open', 'broken', 'consulting'] as const).map(afterObjection)).toEqual([
    'broken',
    'broken',
    'consulting',
  ]);
});

test.each([
  ['the last objection lifted in time opens it again', 'broken', 0, before, 'open'],
  ['from a consultation too', 'consulting', 0, before, 'open'],
  ['not while another stands', 'broken', 1, before, 'broken'],
  ['not at the end', 'broken', 0, end, 'broken'],
  ['nor when it is over', 'to_meeting', 0, before, 'to_meeting'],
] as const)('%s', (_, state, standing, at, becomes) => {
  expect(afterLifting(term(state), standing, at)).toBe(becomes);
});

test.each([
  ['whoever objects may lift it', 'broken', true, null],
  ['whoever does not has nothing to lift', 'broken', false, 'nothing-to-lift'],
  ['in what is over nothing is lifted', 'agreed_with_reservation', true, 'circulation-over'],
] as const)('%s', (_, state, objects, objection) => {
  expect(objectionToLifting(state, objects)).toBe(objection);
});

test.each([
  ['it expires at its end', 'open', 0, end, null],
  ['not a moment before', 'open', 0, before, 'not-broken'],
  ['not while an objection stands, whatever the state says', 'open', 1, after, 'objections-stand'],
  ['not while it is broken', 'broken', 0, after, 'objections-stand'],
  ['not while the chair consults', 'consulting', 0, after, 'objections-stand'],
  ...over.map((state) => [`and not when it is ${state}`, state, 0, after, 'circulation-over'] as const),
] as const)('%s', (_, state, standing, at, objection) => {
  expect(objectionToExpiry(term(state), standing, at)).toBe(objection);
});
