import { counted, regionFor, stands, sums, type Cell, type Column } from './balance';

const cell = (some: Partial<Cell>): Cell => ({
  ...{
    region: 'AFR',
    seatGroup: 'AFRICA',
    gender: null,
    ldc: false,
    sids: false,
    status: 'received',
    conventions: [],
    people: 1,
  },
  ...some,
});
const columns: Column[] = [
  { key: 'woman', is: ({ gender }) => gender === 'woman' },
  { key: 'rest', is: ({ gender }) => gender !== 'woman' },
];

describe('people by region', () => {
  it('are counted in each column, and a region without anybody stays', () => {
    const rows = counted(
      [cell({ gender: 'woman', people: 3 }), cell({ people: 2 }), cell({ region: 'CEE', people: 4 })],
      columns,
    );
    expect(rows.map(({ region, counts, total }) => [region, counts, total])).toEqual([
      ['AFR', [3, 2], 5],
      ['AP', [0, 0], 0],
      ['CEE', [0, 4], 4],
      ['GRULAC', [0, 0], 0],
      ['WEOG', [0, 0], 0],
    ]);
    expect(sums(rows, columns)).toEqual([3, 6]);
  });

  it('have a line of their own where they are of no region', () => {
    expect(counted([cell({ region: null, seatGroup: 'EUROPEAN_COMMISSION' })], columns)).toHaveLength(6);
  });

  it('count for the balance only while their nomination can lead to a seat', () => {
    const those = (['received', 'incomplete', 'eligible'] as const).map((status) => cell({ status }));
    const others = (['draft', 'late', 'withdrawn', 'lapsed', 'declined', 'ineligible'] as const).map(
      (status) => cell({ status }),
    );
    expect([...those, ...others].filter(stands)).toEqual(those);
  });
});

test('seats of a region are filled from there; those of the European Commission from none', () => {
  expect(regionFor('CEE')).toBe('CEE');
  expect(regionFor('EUROPEAN_COMMISSION')).toBeNull();
});
