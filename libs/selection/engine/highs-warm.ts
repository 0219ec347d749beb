import type { Highs, Model } from 'highs';
import { highs, modelOf } from './highs-solver';
import type { Program, Term } from './program.rules';

export interface LinearPoint {
  readonly value: number;
  readonly point: Float64Array;
  /** By row: what the value would gain if the row's bound were one larger. */
  readonly prices: Float64Array;
  /** By column: what the value would gain if the column were one larger; 0 for those that are free to move. */
  readonly costs: Float64Array;
}

/**
 * A program without its whole numbers, kept in the solver: after a change it goes on from where it was, in a fraction
 * of the time. It must be closed: nothing else frees what it holds.
 */
export class WarmProgram {
  private constructor(
    private readonly runtime: Highs,
    private readonly model: Model,
  ) {}

  static async open(program: Program): Promise<WarmProgram> {
    const runtime = await highs();
    const { integrality: _, ...relaxed } = modelOf(runtime, program);
    const model = runtime.createModel(relaxed);
    model.options.set({ output_flag: false });
    return new WarmProgram(runtime, model);
  }

  bound(column: number, low: number, high: number): void {
    this.model.changeColBounds(column, low, high);
  }

  boundRow(row: number, low: number, high: number): void {
    this.model.changeRowBounds(row, low, high);
  }

  reward(column: number, reward: number): void {
    this.model.changeColCost(column, reward);
  }

  coefficient([row, column]: readonly [row: number, column: number], value: number): void {
    this.model.changeCoefficient(row, column, value);
  }

  /** Adds a row that comes to so much at least. */
  demand(terms: readonly Term[], least: number): void {
    const entries = { indices: terms.map(([column]) => column), values: terms.map(([, value]) => value) };
    this.model.addRow(least, this.runtime.infinity, entries);
  }

  /** Adds a column from 0 upward, with its coefficients by row. */
  add(reward: number, terms: readonly Term[]): void {
    const entries = { indices: terms.map(([row]) => row), values: terms.map(([, value]) => value) };
    this.model.addCol(reward, 0, this.runtime.infinity, entries);
  }

  /** The best point, or null where there is none. Throws where the solver gives up. */
  run(): LinearPoint | null {
    this.model.run();
    const status = this.model.getModelStatus();
    const { optimal, infeasible, unboundedOrInfeasible } = this.runtime.constants.modelStatus;
    if (status === infeasible || status === unboundedOrInfeasible) return null;
    if (status !== optimal) throw new Error(`HiGHS ended with status ${status}.`);
    const { colValue, colDual, rowDual } = this.model.getSolution();
    return { value: this.model.getObjectiveValue(), point: colValue, prices: rowDual, costs: colDual };
  }

  close(): void {
    this.model.dispose();
  }
}
