import { csvOf, tableOf, valuesIn, type LineFault } from './csv.rules';
import { byText } from './numbers.rules';
import type { Nominee, Pool } from './profile.rules';

/** Columns that say something of the nominee rather than state an attribute. */
const own = ['id', 'nationbuilder_id', 'party', 'merit', 'seats', 'newcomer'];

export interface ReadRespondents {
  readonly pool: Pool;
  readonly faults: readonly LineFault[];
}

interface Cells {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

const cellOf = ({ headings, cells }: Cells, ...names: readonly string[]): string =>
  cells[headings.findIndex((it) => names.includes(it.toLowerCase()))] ?? '';

/** Attributes as the file spells them; a cell may hold several values, parted by semicolons. */
const valuesOf = ({ headings, cells }: Cells): Nominee['values'] =>
  Object.fromEntries(
    headings
      .map((name, i) => [name, valuesIn(cells[i] ?? '')] as const)
      .filter(([name, values]) => name !== '' && values.length > 0 && !own.includes(name.toLowerCase())),
  );

/** People without an id are numbered by their line: the same file gives the same names. */
function nomineeOf(row: Cells, line: number): Nominee {
  const id = cellOf(row, 'id', 'nationbuilder_id');
  const party = cellOf(row, 'party');
  return {
    id: id === '' ? `line ${line}` : id,
    party: party === '' ? null : party,
    merit: Number(cellOf(row, 'merit')),
    values: valuesOf(row),
    categories: valuesIn(cellOf(row, 'seats')),
    newcomer: /^(yes|true|1)$/i.test(cellOf(row, 'newcomer')),
  };
}

/**
 * Reads `respondents.csv` of the Sortition Foundation's tools: one person a line, one attribute a column. The columns
 * `id`, `party`, `merit`, `seats` and `newcomer` are ours; a file without them is read as people who nominate
 * themselves and have no points.
 */
export function readRespondents(text: string): ReadRespondents {
  const { headings, rows } = tableOf(text);
  const pool: Nominee[] = [];
  const faults: LineFault[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const it = nomineeOf({ headings, cells }, line);
    if (!Number.isSafeInteger(it.merit)) faults.push({ line, sentence: 'Points are a whole number.' });
    else if (seen.has(it.id)) faults.push({ line, sentence: `There are two people of the name ${it.id}.` });
    else pool.push(it);
    seen.add(it.id);
  }
  return { pool, faults };
}

/** Writes a pool as `respondents.csv`, with a column for each attribute that anybody stated. */
export function writeRespondents(pool: Pool): string {
  const attributes = [...new Set(pool.flatMap(({ values }) => Object.keys(values)))].sort(byText);
  const rows = pool.map((it) => [
    ...[it.id, it.party ?? '', String(it.merit), it.categories.join('; '), it.newcomer ? 'yes' : 'no'],
    ...attributes.map((name) => (it.values[name] ?? []).join('; ')),
  ]);
  return csvOf([['id', 'party', 'merit', 'seats', 'newcomer', ...attributes], ...rows]);
}
