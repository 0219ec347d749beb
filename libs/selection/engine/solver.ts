import type { Program } from './program.rules';

/** What a solver found. A point has a value for each column of the program. */
export type Answer =
  /** Proven: no point has a larger value. */
  | { readonly status: 'optimal'; readonly value: number; readonly point: readonly number[] }
  /** Proven: there is no point. */
  | { readonly status: 'infeasible' }
  /** Stopped before a proof: the best point so far, if there is one, and what no point can exceed, if that is known. */
  | {
      readonly status: 'stopped';
      readonly found: { readonly value: number; readonly point: readonly number[] } | null;
      readonly bound: number;
    };

/** Whatever can solve a program exactly. */
export interface Solver {
  /** Name and version, as a receipt states them. */
  readonly name: string;
  /** Solves within so many milliseconds, or says how far it came. */
  solve(program: Program, milliseconds: number): Promise<Answer>;
}

/** The time a request had is over, before all of it was proven. */
export class OutOfTime extends Error {
  constructor() {
    super('The time allowed was over before this was proven.');
  }
}

/** How a request is worked on: with which solver, until when, and who hears how far it is. */
export class Work {
  private readonly until: number;

  constructor(
    readonly solver: Solver,
    milliseconds: number,
    readonly tell: (progress: Progress) => void = () => undefined,
  ) {
    this.until = performance.now() + milliseconds;
  }

  /** Milliseconds that are left; at most those given. */
  left(most = Infinity): number {
    return Math.max(0, Math.min(most, this.until - performance.now()));
  }

  /** Solves with the time that is left. */
  solve(program: Program): Promise<Answer> {
    return this.solver.solve(program, this.left());
  }

  /** Solves to the end: a point and its value, or null where there is none. Throws `OutOfTime`. */
  async prove(program: Program): Promise<{ value: number; point: readonly number[] } | null> {
    if (this.left() === 0) throw new OutOfTime();
    const answer = await this.solve(program);
    if (answer.status === 'stopped') throw new OutOfTime();
    return answer.status === 'optimal' ? answer : null;
  }
}

/** How far a request is: a step by name, how many are done, and of how many where that is known. */
export interface Progress {
  readonly step: 'panels' | 'ties' | 'everyone' | 'clashes' | 'relaxations' | 'lottery';
  readonly done: number;
  readonly of: number | null;
}
