import { missedBy, objectionToDeciding } from './accepting.rules';

const criterion = (id: string, count: number, min: number, max: number, hard = false) => ({
  ...{ id, label: id, counts: 'people' as const, count, min, max, hard, unstated: 0, state: 'met' as const },
});
const check = (criteria: ReturnType<typeof criterion>[], filled = 2, parties: string[] = []) => ({
  ...{ criteria, parties, seats: { filled, of: 2 } },
});
const fits = check([criterion('women', 1, 1, 2)]);
const short = check([criterion('women', 0, 1, 2)]);
const over = check([criterion('women', 4, 1, 2)]);
const min = { quota: 'women', side: 'min' as const, by: 1 };

test('what is missed is told by side and by how many', () => {
  expect(missedBy(fits)).toEqual([]);
  expect(missedBy(short)).toEqual([{ ...min, hard: false }]);
  expect(missedBy(over)).toEqual([{ quota: 'women', side: 'max', by: 2, hard: false }]);
});

test.each([
  ['a list that fits', fits, [], 0, null],
  ['a list that fits, with something given up', fits, [min], 0, 'nothing-to-accept'],
  ['a list that misses something', short, [], 0, 'criteria-not-accepted'],
  ['the same, given up', short, [min], 0, null],
  ['the same, by more than it takes', short, [{ ...min, by: 2 }], 0, 'criteria-not-accepted'],
  ['the same, on the other side', short, [{ ...min, side: 'max' as const }], 0, 'criteria-not-accepted'],
  ['the same, twice', short, [min, min], 0, 'nothing-to-accept'],
  ['what is hard', check([criterion('women', 0, 1, 2, true)]), [min], 0, 'criteria-not-accepted'],
  ['a second seat of a Party', check([], 2, ['SN']), [], 0, 'criteria-not-accepted'],
  ['a vacant seat', check([], 1), [], 0, 'criteria-not-accepted'],
  ['the same, given up', check([], 1), [], 1, null],
  ['a seat given up that is taken', check([], 2), [], 1, 'nothing-to-accept'],
  ['more than there are seats', check([], 3), [], 0, 'criteria-not-accepted'],
])('%s: decided, or not', (_, of, accepted, vacant, objection) => {
  expect(objectionToDeciding(of, accepted, vacant)).toBe(objection);
});
