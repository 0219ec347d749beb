import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import { holds, type Program } from './program.rules';
import type { Answer, Solver } from './solver';

let loading: Promise<Highs> | undefined;
/** The solver's program, loaded once in a thread. */
export const highs = (): Promise<Highs> => (loading ??= loadHighs());

/** A program in the sparse form that HiGHS takes. */
export function modelOf({ constants, infinity }: Highs, { columns, rows }: Program): ModelData {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  const bound = (it: number) => (it === Infinity ? infinity : it === -Infinity ? -infinity : it);
  const { continuous, integer } = constants.variableType;
  return {
    ...{ numCols: columns.length, numRows: rows.length, sense: constants.objectiveSense.maximize },
    colCost: columns.map(({ reward }) => reward),
    colLower: columns.map(({ low }) => bound(low)),
    colUpper: columns.map(({ high }) => bound(high)),
    rowLower: rows.map(({ low }) => bound(low)),
    rowUpper: rows.map(({ high }) => bound(high)),
    matrix: {
      ...{ format: 'csr', numRows: rows.length, numCols: columns.length, starts },
      indices: terms.map(([column]) => column),
      values: terms.map(([, coefficient]) => coefficient),
    },
    integrality: columns.map(({ whole }) => (whole ? integer : continuous)),
  };
}

const wholeOnes = ({ columns }: Program, point: ArrayLike<number>): number[] =>
  columns.map(({ whole }, i) => (whole ? Math.round(point[i] ?? 0) : (point[i] ?? 0)));

function boundOf(model: Model): number {
  const bound = model.info.get('mip_dual_bound');
  return typeof bound === 'number' && Number.isFinite(bound) ? bound : Infinity;
}

function answerOf({ constants }: Highs, model: Model, program: Program): Answer {
  const status = model.getModelStatus();
  const { optimal, infeasible, unboundedOrInfeasible } = constants.modelStatus;
  // Every column of ours is bounded, so that nothing is ever unbounded.
  if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible' };
  const point = wholeOnes(program, model.getSolution().colValue);
  const value = program.columns.reduce((sum, { reward }, i) => sum + reward * (point[i] ?? 0), 0);
  const isPoint = holds(program, point);
  if (status === optimal && isPoint) return { status: 'optimal', value, point };
  return { status: 'stopped', found: isPoint ? { value, point } : null, bound: boundOf(model) };
}

/** The gap at which it may stop, a ten thousandth where nothing is said: none. */
const exact = { mip_rel_gap: 0, mip_abs_gap: 0 };

/**
 * What HiGHS does before every solve in case the program is a large one: it makes it smaller, looks for symmetries, and
 * guesses by jumps. Ours are small and many: without these a solve takes about half the time, and what it proves is
 * proven no less.
 */
const small = { presolve: 'off', mip_detect_symmetry: false, mip_heuristic_run_feasibility_jump: false };

/**
 * HiGHS (Huangfu and Hall), compiled to WebAssembly. It ends with a proof. Whole numbers are checked
 * against the program before they are believed.
 */
export async function highsSolver(): Promise<Solver> {
  const runtime = await highs();
  return {
    name: `HiGHS ${runtime.version.string}`,
    solve: (program, milliseconds) => Promise.resolve(solveOnce(runtime, program, milliseconds)),
  };
}

function solveOnce(runtime: Highs, program: Program, milliseconds: number): Answer {
  const seconds = Math.min(milliseconds / 1000, 86_400);
  return runtime.withModel(modelOf(runtime, program), (model): Answer => {
    model.options.set({ ...exact, ...small, output_flag: false, time_limit: seconds });
    model.run();
    return answerOf(runtime, model, program);
  });
}
