import fc from 'fast-check';
import { readCategories, writeCategories } from './categories-csv.rules';
import { csvOf, tableOf } from './csv.rules';
import type { SeatProfile } from './profile.rules';
import { readRespondents, writeRespondents } from './respondents-csv.rules';

test('a table that was written is read as it was', () => {
  const cell = fc.string({ maxLength: 6 }).map((it) => it.replace(/[\r\0]/g, '').trim());
  const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((it) => it !== ''));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const { headings, rows: read } = tableOf(csvOf(rows));
      expect([headings, ...read.map(({ cells }) => cells)]).toEqual(rows);
    }),
  );
});

test('files are read as they turn up', () => {
  const text =
    '\uFEFFcategory, feature ,min,max\r\n\r\n gender , woman ,1,2 \r\n"a, ""b""",x,0,1\r\n ,,\r\n\r\n';
  expect(tableOf(text)).toEqual({
    headings: ['category', 'feature', 'min', 'max'],
    rows: [
      { line: 3, cells: ['gender', 'woman', '1', '2'] },
      { line: 4, cells: ['a, "b"', 'x', '0', '1'] },
    ],
  });
});

test('a comma inside quotes parts nothing, also after a space; a quote that stays open is a sign', () => {
  expect(tableOf('a, "b, c" ,d\ne,"f,g').rows).toEqual([{ line: 2, cells: ['e', '"f', 'g'] }]);
  expect(tableOf('a, "b, c" ,d').headings).toEqual(['a', 'b, c', 'd']);
});

test.each(['category,feature', 'feature,value', 'category,name'])('quotas are read under %s', (headings) => {
  const { quotas, faults } = readCategories(`${headings},min,max,min_flex,max_flex\ngender,woman,2,3,1,\n`);
  expect(faults).toEqual([]);
  expect(quotas).toEqual([
    {
      ...{ id: 'gender: woman', label: 'gender: woman', counts: { attribute: 'gender', values: ['woman'] } },
      ...{ min: 2, max: 3, minFloor: 1, weight: 1, hard: false },
    },
  ]);
});

test('what cannot be read is said by its line, and the rest is read', () => {
  const text = 'category,feature,min,max\ngender,woman,one,2\ngender,man,1,2\n,x,1,2\n';
  const { quotas, faults } = readCategories(text);
  expect(quotas).toHaveLength(1);
  expect(faults.map(({ line }) => line)).toEqual([2, 4]);
  expect(readCategories('gender,min\n').faults[0]?.sentence).toMatch(/missing: .*max/);
  expect(readRespondents('id,merit\na,1\na,2\nb,half\n').faults.map(({ line }) => line)).toEqual([3, 4]);
});

const quota = { label: 'x', min: 1, max: 2, weight: 1, hard: false };
const profile: SeatProfile = {
  ...{ seats: 4, categories: [{ id: 'A', label: 'A' }], perParty: 1, coverage: [], ofParty: [] },
  vacancy: { most: 0, weight: 1 },
  quotas: [
    { ...quota, id: 'gender: woman', counts: { attribute: 'gender', values: ['woman'] }, hard: true },
    { ...quota, id: 'both', counts: { attribute: 'gender', values: ['woman', 'man'] } },
    { ...quota, id: 'seat', counts: { categories: ['A'] } },
  ],
};

test('quotas are written with how far they may be moved, and what the format cannot say is named', () => {
  expect(writeCategories(profile)).toEqual({
    text: 'category,feature,min,max,min_flex,max_flex\ngender,woman,1,2,1,2\n',
    left: ['both', 'seat'],
  });
});

test('a pool that was written is read as it was, several values in one cell and all', () => {
  const pool = [
    {
      ...{ id: 'a', party: 'SN', merit: 12, categories: ['A', 'B'], newcomer: true },
      values: { expertise: ['CBD', 'CITES'], 'organisation, role': ['Ministry "X"'] },
    },
    { id: 'b', party: null, merit: -1, categories: [], newcomer: false, values: {} },
  ];
  expect(readRespondents(writeRespondents(pool))).toEqual({ pool, faults: [] });
});

test('people without an id are named by their line, and columns without a heading are no attribute', () => {
  const { pool } = readRespondents('gender,\nwoman,x\n\nman; other,\n');
  expect(pool.map(({ id, values }) => [id, values])).toEqual([
    ['line 2', { gender: ['woman'] }],
    ['line 4', { gender: ['man', 'other'] }],
  ]);
});
