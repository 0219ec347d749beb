import { DraftState } from '@lib/contracts';
import fc from 'fast-check';
import { objectionToFinalising, objectionToStep, phaseOfDraft } from './draft.rules';
import { objectionToOpening, workdaysBetween } from './round.rules';

/** The whole table of domain notes 3.9, written out by hand. */
const edges = new Set([
  'drafting>commenting',
  'commenting>drafting',
  'drafting>finalising',
  'finalising>circulating',
  'circulating>decided',
  'circulating>finalising',
  'decided>published',
]);
const anyState = fc.constantFrom(...DraftState.options);

test('a draft goes from state to state as its table says, and never past the chair', () => {
  fc.assert(
    fc.property(fc.array(anyState, { maxLength: 40 }), (wishes) => {
      let state: DraftState = 'drafting';
      const seen: DraftState[] = [state];
      for (const to of wishes) {
        if (objectionToStep(state, to) !== null) continue;
        expect(edges).toContain(`${state}>${to}`);
        if (to === 'circulating') expect(seen).toContain('finalising');
        if (to === 'decided') expect(seen.at(-1)).toBe('circulating');
        seen.push((state = to));
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every step of the table can be taken', () => {
  const taken = DraftState.options.flatMap((from) =>
    DraftState.options.filter((to) => objectionToStep(from, to) === null).map((to) => `${from}>${to}`),
  );
  expect(new Set(taken)).toEqual(edges);
});

test('each state has a phase of the matrix of its own', () => {
  expect(DraftState.options.map(phaseOfDraft)).toEqual([8, 7, 11, 12, 13, 14]);
});

test.each([
  ['a draft with every comment answered', { state: 'drafting', isIssued: true, unanswered: 0 }, null],
  ['one that was never issued', { state: 'drafting', isIssued: false, unanswered: 0 }, 'empty-draft'],
  ['one with comments open', { state: 'drafting', isIssued: true, unanswered: 2 }, 'comments-unanswered'],
  ['one whose round is running', { state: 'commenting', isIssued: true, unanswered: 0 }, 'round-still-open'],
  ['one in circulation', { state: 'circulating', isIssued: true, unanswered: 0 }, 'not-at-this-stage'],
  ['one that is agreed', { state: 'decided', isIssued: true, unanswered: 0 }, 'not-at-this-stage'],
] as const)('the chair finalises: %s', (_, readiness, objection) => {
  expect(objectionToFinalising(readiness)).toBe(objection);
});

const friday = new Date('2018-05-04T17:00:00Z');
const later = (days: number) => new Date(friday.getTime() + days * 86_400_000);

test('working days are counted without Saturday and Sunday', () => {
  expect([1, 2, 3, 4, 7, 14].map((days) => workdaysBetween(friday, later(days)))).toEqual([
    0, 0, 1, 2, 5, 10,
  ]);
});

test.each([
  ['for ten working days', { closesAt: later(14) }, null],
  ['for less', { closesAt: later(13) }, 'period-too-short'],
  ['into the past', { closesAt: later(0) }, 'closes-too-soon'],
  ['on nothing', { isIssued: false }, 'empty-draft'],
  ['while one is open', { draft: 'commenting' }, 'not-at-this-stage'],
] as const)('a round is opened %s', (_, some, objection) => {
  const opening = {
    draft: 'drafting',
    isIssued: true,
    closesAt: later(14),
    now: friday,
    atLeast: 10,
    ...some,
  } as const;
  expect(objectionToOpening(opening)).toBe(objection);
});
