import { areTimes, isUnderWay, standing } from './election';

const at = (hours: number): Date => new Date(Date.UTC(2018, 0, 1) + hours * 3_600_000);

test.each([
  ['candidates', true],
  ['acclaiming', true],
  ['to_meeting', true],
  ['elected', false],
  ['lapsed', false],
  ['void', false],
] as const)('an election that is %s is under way: %s', (state, is) => {
  expect(isUnderWay({ state })).toBe(is);
});

test.each([
  [1, 73, true],
  [1, 72.9, false],
  [0, 72, false],
  [-1, 100, false],
])('candidates in %d hours and objections in %d are times of an election: %s', (first, second, are) => {
  expect(areTimes(at(first), at(second), at(0))).toBe(are);
});

test('whoever withdrew no longer stands', () => {
  const one = { personId: 'ann', name: 'Ann', party: null, putForwardBy: 'Ann', at: at(0), statement: '' };
  const candidates = [
    { ...one, withdrawnAt: null },
    { ...one, personId: 'ben', withdrawnAt: at(1) },
  ];
  expect(standing({ candidates }).map(({ personId }) => personId)).toEqual(['ann']);
});
