import { csvOf } from './csv';

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

describe('a table as a file', () => {
  test('begins with the mark of UTF-8, and ends each line as spreadsheets do', () => {
    expect(
      csvOf([
        ['Number', 'Text'],
        ['12.4', 'نؤيد'],
      ]),
    ).toBe('\uFEFFNumber,Text\r\n12.4,نؤيد\r\n');
  });

  test('keeps quotes, commas and lines within their cell', () => {
    expect(csvOf([['He said “a”, "b"', 'one\ntwo', 'a;b']])).toBe(
      '\uFEFF"He said “a”, ""b""","one\ntwo","a;b"\r\n',
    );
  });

  test.each(signs)('holds no formula: a cell that begins with %j is marked as text', (sign) => {
    const [first, second] = csvOf([[`${sign}1`], ['x']])
      .slice(1)
      .split(/\r\n(?=x)/);
    expect(first?.replace(/^"/, '')).toMatch(/^'/);
    expect(second).toBe('x\r\n');
  });

  test('a sign within a cell is left as it is', () => {
    expect(csvOf([['a=b', 'x-y']])).toBe('\uFEFFa=b,x-y\r\n');
  });
});
