/**
 * An integer program as a value: the largest sum of rewards under rows and bounds. Every answer of the engine is that
 * of one or more such programs, whichever solver computes it.
 */
export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A variable between two bounds. `whole` ones take whole numbers only. */
export interface Column {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly reward: number;
}

/** `low <= sum of coefficient × column <= high`; infinite where there is no such bound. */
export interface Row {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly terms: readonly Term[];
}
export type Term = readonly [column: number, coefficient: number];

export const withRows = ({ columns, rows }: Program, more: readonly Row[]): Program => ({
  columns,
  rows: [...rows, ...more],
});

/** The same program with other bounds of some columns. */
export function withBounds(
  { columns, rows }: Program,
  bounds: ReadonlyMap<number, readonly [low: number, high: number]>,
): Program {
  const bound = (column: Column, [low, high]: readonly [number, number]): Column => ({
    ...column,
    low,
    high,
  });
  return {
    columns: columns.map((column, i) => bound(column, bounds.get(i) ?? [column.low, column.high])),
    rows,
  };
}

/** The same program with another objective: the reward of each column by its number, 0 where none is given. */
export const withRewards = ({ columns, rows }: Program, rewards: ReadonlyMap<number, number>): Program => ({
  columns: columns.map((column, i) => ({ ...column, reward: rewards.get(i) ?? 0 })),
  rows,
});

/** The objective as a row: what comes to at least so much. */
export const rewardRow = ({ columns }: Program, low: number, high = Infinity): Row => ({
  ...{ name: 'score', low, high },
  terms: columns.flatMap(({ reward }, i): Term[] => (reward === 0 ? [] : [[i, reward]])),
});

/** Whether a point keeps all rows and bounds, to within a millionth. */
export function holds({ columns, rows }: Program, point: readonly number[]): boolean {
  const isWithin = (value: number, low: number, high: number) => value >= low - 1e-6 && value <= high + 1e-6;
  return (
    columns.every(({ low, high }, i) => isWithin(point[i] ?? 0, low, high)) &&
    rows.every(({ low, high, terms }) => isWithin(valueOf(terms, point), low, high))
  );
}

const valueOf = (terms: readonly Term[], point: readonly number[]): number =>
  terms.reduce((total, [column, coefficient]) => total + coefficient * (point[column] ?? 0), 0);
