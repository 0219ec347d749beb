type Row = Readonly<Record<string, unknown>>;

/** What is not said in full begins with this: no text and no name of ours holds this character. */
export const mark = '\u007f';

/** Rows of one shape, by column: what the rows have in common is said once. */
interface Columns {
  readonly [mark]: readonly string[];
  /** For each name one value when all rows have the same, else a list of theirs. */
  readonly of: readonly ({ readonly all: unknown } | readonly unknown[])[];
  readonly rows: number;
}

const fewest = 3;
const isRow = (it: unknown): it is Row => typeof it === 'object' && it !== null && !Array.isArray(it);
const shapeOf = (it: Row): string => Object.keys(it).join();

const isRows = (it: unknown): it is Row[] => {
  if (!Array.isArray(it) || it.length < fewest) return false;
  const [first] = it as unknown[];
  return isRow(first) && it.every((row) => isRow(row) && shapeOf(row) === shapeOf(first));
};

/** A list of rows as columns; anything else as it is. */
export function asColumns(it: unknown): unknown {
  if (!isRows(it)) return it;
  const names = Object.keys(it[0] ?? {});
  const of = names.map((name) => {
    const all = it.map((row) => row[name]);
    const [first] = all;
    return all.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? { all: first } : all;
  });
  return { [mark]: names, of, rows: it.length } satisfies Columns;
}

/** Columns as the list of rows that they were; anything else as it is. */
export function asRows(it: unknown): unknown {
  if (!isRow(it) || !(mark in it)) return it;
  const { [mark]: names, of, rows } = it as unknown as Columns;
  const valueAt = (column: Columns['of'][number] | undefined, row: number): unknown =>
    column && 'all' in column ? column.all : column?.[row];
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(names.map((name, i) => [name, valueAt(of[i], row)])),
  );
}
