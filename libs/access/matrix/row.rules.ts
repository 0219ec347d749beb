import type { Actor, Phase } from '@lib/contracts';

/** What one actor may do under one row of the authorization matrix. */
export interface Cell {
  readonly phases: readonly Phase[];
  /** Only with what is one's own: whose it is, the command or the query sees to. */
  readonly own?: true;
  /** What else must be so; the command sees to it, for it turns on more than role and phase. */
  readonly provided?: string;
  /** What has to be built before this cell means anything. Until then it allows nothing. */
  readonly awaits?: string;
}

export interface Row {
  /**
   * How a denial looks: `openly` with its reason (as if there were nothing to those outside the group); `hidden`,
   * as if there were nothing here; `sign-in`, as an invitation to sign in; `never`, for what everyone may do.
   */
  readonly denied: 'openly' | 'hidden' | 'sign-in' | 'never';
  /** Whose phase decides: the whole cycle's, that of the object acted on (a draft, a circulation), or nobody's. */
  readonly staged: 'cycle' | 'object' | 'none';
  /** Since when nobody may, whatever the phase: while the work is suspended and once it is over, or only once it is over. */
  readonly stops?: 'suspended' | 'over';
  readonly allow: Readonly<Partial<Record<Actor, Cell>>>;
}

const phases: readonly Phase[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

export const always: Cell = { phases };
export const own: Cell = { phases, own: true };
export const at = (...these: Phase[]): Cell => ({ phases: these });
export const from = (first: Phase): Cell => ({ phases: phases.filter((it) => it >= first) });
export const during = (first: Phase, last: Phase): Cell => ({
  phases: phases.filter((it) => it >= first && it <= last),
});
export const ownAt = (cell: Cell): Cell => ({ ...cell, own: true });
export const provided = (condition: string, cell: Cell = always): Cell => ({ ...cell, provided: condition });
export const awaits = (what: string, cell: Cell = always): Cell => ({ ...cell, awaits: what });

/** The same cell for several actors. */
export const of = (cell: Cell, ...actors: Actor[]): Partial<Record<Actor, Cell>> =>
  Object.fromEntries(actors.map((it) => [it, cell]));

/** Everyone with a role, and the administrator. */
export const everybody: readonly Actor[] = [
  'admin',
  'secretariat',
  'head',
  'chair',
  'member',
  'observer',
  'bureau',
  'focalPoint',
];
