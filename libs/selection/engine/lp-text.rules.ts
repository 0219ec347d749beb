import type { Program, Row, Term } from './program.rules';

const term = ([column, coefficient]: Term, i: number): string => {
  const sign = coefficient < 0 ? '-' : i === 0 ? '' : '+';
  const size = coefficient < 0 ? -coefficient : coefficient;
  return `${sign} ${size} v${column}`.trim();
};
/** Some readers of the format take lines of at most 255 signs. */
const wrapped = (terms: readonly Term[]): string =>
  terms.map((it, i) => (i > 0 && i % 10 === 0 ? `\n  ${term(it, i)}` : term(it, i))).join(' ');

function rowText({ low, high, terms }: Row, i: number): string[] {
  const of = terms.length > 0 ? wrapped(terms) : '0 v0';
  if (low === high) return [` r${i}: ${of} = ${low}`];
  return [
    ...(low > -Infinity ? [` r${i}_min: ${of} >= ${low}`] : []),
    ...(high < Infinity ? [` r${i}_max: ${of} <= ${high}`] : []),
  ];
}

// A comment ends with its line.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * A program in the CPLEX LP format, which every solver reads: the audit copy of what was computed. Names of people and
 * quotas are not names in that format, so columns and rows are numbered, and comments say which is which.
 */
export function lpText({ columns, rows }: Program): string {
  const objective = columns.flatMap(({ reward }, i): Term[] => (reward === 0 ? [] : [[i, reward]]));
  const whole = columns.flatMap((it, i) => (it.whole ? [`v${i}`] : []));
  return [
    ...columns.map(({ name }, i) => `\\ v${i} = ${oneLine(name)}`),
    ...rows.map(({ name }, i) => `\\ r${i} = ${oneLine(name)}`),
    'Maximize',
    ` score: ${objective.length > 0 ? wrapped(objective) : '0 v0'}`,
    'Subject To',
    ...rows.flatMap(rowText),
    'Bounds',
    ...columns.map(({ low, high }, i) =>
      high === Infinity ? ` v${i} >= ${low}` : ` ${low} <= v${i} <= ${high}`,
    ),
    ...(whole.length > 0 ? ['General', ...whole.map((it) => ` ${it}`)] : []),
    'End',
    '',
  ].join('\n');
}
