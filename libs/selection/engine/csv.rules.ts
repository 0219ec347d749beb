/** A line of a table that cannot be read, by its number in the file (the headings are line 1), and why. */
export interface LineFault {
  readonly line: number;
  readonly sentence: string;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

// A cell in quotes, in which "" stands for a quote, or one without; then what ends it.
const cell = /(?:[ \t]*"((?:[^"]|"")*)"[ \t]*|([^",\n]*))(,|\n|$)/y;

/** The cells of a text one by one: what each says, the line it begins on, and whether its row ends with it. */
function* cellsOf(source: string): Generator<{ text: string; line: number; isLast: boolean }> {
  let [at, line] = [0, 1];
  while (at < source.length) {
    cell.lastIndex = at;
    const [all = '', quoted, bare = '', end] = cell.exec(source) ?? odd(source, at);
    at += all.length;
    const text = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    yield { text: text.trim(), line, isLast: end !== ',' || at === source.length };
    line += all.split('\n').length - 1;
  }
}

/**
 * Reads comma-separated values (RFC 4180) as they turn up: with a byte order mark, any line ends, spaces around cells,
 * blank lines anywhere, cells missing at the end of a line. A cell that opens a quote and never closes it is read as
 * it stands.
 */
export function tableOf(text: string): Table {
  const rows: { line: number; cells: string[] }[] = [];
  let row: (typeof rows)[number] | null = null;
  for (const { text: it, line, isLast } of cellsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))) {
    row ??= { line, cells: [] };
    row.cells.push(it);
    if (!isLast) continue;
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = null;
  }
  const [first, ...rest] = rows;
  return { headings: first?.cells ?? [], rows: rest };
}

/** A cell that is no cell by the rules: everything up to the next comma or line end. */
function odd(source: string, at: number): [string, undefined, string, string] {
  const end = source.slice(at).search(/[,\n]/);
  const bare = end < 0 ? source.slice(at) : source.slice(at, at + end);
  const sign = source.slice(at + bare.length, at + bare.length + 1);
  return [bare + sign, undefined, bare, sign];
}

const quoted = (it: string): string =>
  /[",\n\r]/.test(it) || it !== it.trim() ? `"${it.replaceAll('"', '""')}"` : it;

/** Writes a table that `tableOf`, and the Sortition Foundation's tools, read back. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

/** Several values in one cell. */
export const valuesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(';')
      .map((it) => it.trim())
      .filter((it) => it !== ''),
  ),
];
