import { solve, type Constraint } from 'yalps';
import { holds, type Program } from './program.rules';
import type { Answer, Solver } from './solver';

type Line = readonly [key: number, coefficient: number];
const OBJECTIVE = -1;

/** Bounds of a column are rows to it, unless they are 0 and 1, or 0 and nothing. */
function boundRows({ columns, rows }: Program): [key: number, constraint: Constraint][] {
  return columns.flatMap(({ low, high, whole }, i): [number, Constraint][] => {
    const isFree = low === 0 && (high === Infinity || (high === 1 && whole));
    return isFree ? [] : [[rows.length + i, high === low ? { equal: low } : { min: low, max: high }]];
  });
}

function linesOf({ columns, rows }: Program, bounded: ReadonlySet<number>): Line[][] {
  const lines = columns.map(({ reward }, i): Line[] => {
    const own: Line[] = bounded.has(rows.length + i) ? [[rows.length + i, 1]] : [];
    return reward === 0 ? own : [[OBJECTIVE, reward], ...own];
  });
  for (const [key, { terms }] of rows.entries())
    for (const [column, coefficient] of terms) lines[column]?.push([key, coefficient]);
  return lines;
}

function solveOnce(program: Program, milliseconds: number): Answer {
  const { columns, rows } = program;
  const bounds = boundRows(program);
  const constraints = rows.map(({ low, high }, i): [number, Constraint] => [
    i,
    low === high ? { equal: low } : { min: low, max: high },
  ]);
  const lines = linesOf(program, new Set(bounds.map(([key]) => key)));
  const isBinary = (i: number) => columns[i]?.low === 0 && columns[i].high === 1 && columns[i].whole;
  const keys = columns.map((_, i) => i);
  const found = solve<number, number>(
    {
      ...{ direction: 'maximize', objective: OBJECTIVE },
      constraints: [...constraints, ...bounds],
      variables: keys.map((i) => [i, lines[i] ?? []]),
      binaries: new Set(keys.filter(isBinary)),
      integers: new Set(keys.filter((i) => columns[i]?.whole && !isBinary(i))),
    },
    { timeout: milliseconds, maxIterations: Infinity, includeZeroVariables: true },
  );
  if (found.status === 'infeasible') return { status: 'infeasible' };
  const at = new Map(found.variables);
  const point = columns.map(({ whole }, i) => (whole ? Math.round(at.get(i) ?? 0) : (at.get(i) ?? 0)));
  const value = columns.reduce((sum, { reward }, i) => sum + reward * (point[i] ?? 0), 0);
  const isPoint = found.variables.length > 0 && holds(program, point);
  if (found.status === 'optimal' && isPoint) return { status: 'optimal', value, point };
  return { status: 'stopped', found: isPoint ? { value, point } : null, bound: Infinity };
}

/**
 * YALPS: branch and cut on a dense tableau, in a few kilobytes. Faster than HiGHS on small programs, and written by
 * others in another way: what both say is hardly wrong. It gives no bound when it is stopped.
 */
export const yalpsSolver: Solver = {
  name: 'YALPS 0.6.4',
  solve: (program, milliseconds) => Promise.resolve(solveOnce(program, milliseconds)),
};
