import writeExcelFile from 'write-excel-file/node';

/** A table as it leaves the house: what it is marked with, its headings, its lines. */
export interface Table {
  readonly marks: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** What spreadsheets take for a formula. */
const formula = /^[=+\-@\t\r]/;
const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`;

/** The same words, which no spreadsheet takes for anything else: as OWASP has it, behind an apostrophe. */
export const harmless = (cell: string): string =>
  formula.test(cell.trimStart()) || formula.test(cell) ? `'${cell}` : cell;

const rowsOf = ({ marks, headings, lines }: Table): (readonly string[])[] => [
  ...marks.map((it) => [it]),
  headings,
  ...lines,
];

/** As comma-separated values (RFC 4180), in UTF-8 with the mark that spreadsheets look for. */
export const asCsv = (table: Table): Buffer =>
  Buffer.from(
    `\ufeff${rowsOf(table)
      .map((row) => row.map(quoted).join(','))
      .join('\r\n')}\r\n`,
    'utf8',
  );

/** As a workbook of one sheet. Every cell says that it is text: nothing in it is worked out. */
export function asXlsx(table: Table): Promise<Buffer> {
  const { marks, headings } = table;
  const rows = rowsOf(table).map((row, i) =>
    row.map((value) => ({
      value: harmless(value),
      type: String,
      ...(i === marks.length ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const columns = headings.map((it) => ({ width: Math.max(14, it.length + 2) }));
  return writeExcelFile(rows, {
    columns,
    sheet: 'Nominations',
    stickyRowsCount: marks.length + 1,
  }).toBuffer();
}
