import { cellsOf, readFocalPoints } from './focal-points.rules';

const parties = new Set(['SN', 'FJ', 'MX']);
const first = 'party,name,title,email,fallback_email,language';
const read = (...lines: string[]) => readFocalPoints([first, ...lines].join('\n'), parties);

test('cells may be quoted, hold separators and quotes, and end as lines of any system do', () => {
  expect(cellsOf('a,"b, ""c""",d\r\n"x\ny",,z', ',')).toEqual([
    ['a', 'b, "c"', 'd'],
    ['x\ny', '', 'z'],
  ]);
  expect(cellsOf('a;b,c;d\n', ';')).toEqual([['a', 'b,c', 'd']]);
});

test('a list is taken as it is meant: any order of columns, other separators, capitals, a mark at its beginning', () => {
  const { listed, faults } = readFocalPoints(
    '\uFEFFEmail;Party;Name\nA@B.example;sn;"Diop; Awa"\n\n',
    parties,
  );
  expect(faults).toEqual([]);
  expect(listed).toEqual([
    { party: 'SN', name: 'Diop; Awa', title: '', email: 'a@b.example', fallbackEmail: null, language: 'en' },
  ]);
});

test.each([
  ['no Party', read('XX,A,,a@b.example,,en'), 'line 2'],
  ['no name', read('SN,A,,a@b.example,,fr', 'FJ,,,a@b.example,,en'), 'line 3'],
  ['no address', read('SN,A,,here,,en'), 'line 2'],
  ['no second address', read('SN,A,,a@b.example,there,en'), 'line 2'],
  ['no such language', read('SN,A,,a@b.example,,de'), 'line 2'],
  ['no columns', readFocalPoints('SN,A,a@b.example', parties), 'line 1'],
])('a line at fault is named, and nothing is taken in: %s', (_, { listed, faults }, field) => {
  expect(listed).toEqual([]);
  expect(faults.map((it) => it.field)).toEqual([field]);
});
