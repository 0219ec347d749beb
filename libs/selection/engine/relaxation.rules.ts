import { panelProgram, type PanelProgram } from './panel-program.rules';
import { ceilingOf, floorOf, type Quota, type Selection } from './profile.rules';
import type { Column, Program, Row, Term } from './program.rules';

/** A side of a quota set lower or higher by so many seats. */
export interface Move {
  readonly quota: string;
  readonly side: 'min' | 'max';
  readonly by: number;
}

/** What would be given up: bounds moved, and seats left empty. */
export interface Concession {
  readonly moves: readonly Move[];
  readonly vacant: number;
}

/** The selection after a concession. */
export function conceding(selection: Selection, { moves, vacant }: Concession): Selection {
  const { profile } = selection;
  const by = (id: string, side: Move['side']) =>
    moves.find((it) => it.quota === id && it.side === side)?.by ?? 0;
  const quotas = profile.quotas.map((it) => ({
    ...it,
    min: it.min - by(it.id, 'min'),
    max: it.max + by(it.id, 'max'),
  }));
  return { ...selection, profile: { ...profile, seats: profile.seats - vacant, quotas } };
}

/** One seat of a concession: each is a column of its own, so that a concession is a set of columns. */
interface Step {
  readonly column: number;
  readonly gives: { readonly quota: string; readonly side: Move['side'] } | 'vacant';
}

export interface RelaxationProgram {
  readonly program: Program;
  readonly concessionAt: (point: readonly number[]) => Concession;
  /** Forbids the concession of a point, and whatever gives up that and more. */
  readonly otherThan: (point: readonly number[]) => Row;
}

interface Draft {
  readonly columns: Column[];
  readonly rows: Row[];
  readonly steps: Step[];
}

/** Adds the steps of one bound, of which the second is never taken before the first; gives their terms. */
function addSteps(draft: Draft, gives: Step['gives'], most: number, weight: number, sign: 1 | -1): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < most; i++) {
    const name = gives === 'vacant' ? 'vacant' : `${gives.side} of ${gives.quota}`;
    const column = draft.columns.push({ name, low: 0, high: 1, whole: true, reward: -weight }) - 1;
    const inTurn: Term[] = [
      [column - 1, 1],
      [column, -1],
    ];
    if (i > 0) draft.rows.push({ name: 'in turn', low: 0, high: Infinity, terms: inTurn });
    draft.steps.push({ column, gives });
    terms.push([column, sign]);
  }
  return terms;
}

function relaxQuota(draft: Draft, base: PanelProgram, quota: Quota, seats: number): void {
  const at = base.quotaRow.get(quota.id) ?? -1;
  const row = draft.rows[at];
  if (!row) return;
  const lower = quota.min - floorOf(quota);
  const raise = ceilingOf(quota, seats) - quota.max;
  const terms = [
    ...addSteps(draft, { quota: quota.id, side: 'min' }, lower, quota.weight, 1),
    ...addSteps(draft, { quota: quota.id, side: 'max' }, raise, quota.weight, -1),
  ];
  draft.rows[at] = { ...row, terms: [...row.terms, ...terms] };
}

/** Leaves seats empty, one at least. */
function relaxSeats(draft: Draft, { most, weight }: Selection['profile']['vacancy'], seats: number): void {
  const [row] = draft.rows;
  if (!row) return;
  const terms = addSteps(draft, 'vacant', most < seats ? most : seats, weight, 1);
  draft.rows[0] = { ...row, terms: [...row.terms, ...terms] };
  draft.rows.push({ name: 'a vacant seat', low: 1, high: Infinity, terms });
}

function concession(steps: readonly Step[], point: readonly number[]): Concession {
  const taken = steps.filter(({ column }) => (point[column] ?? 0) > 0.5);
  const moves: Move[] = [];
  for (const { gives } of taken) {
    if (gives === 'vacant') continue;
    const at = moves.findIndex(({ quota, side }) => quota === gives.quota && side === gives.side);
    if (at < 0) moves.push({ ...gives, by: 1 });
    else moves[at] = { ...gives, by: (moves[at]?.by ?? 0) + 1 };
  }
  return { moves, vacant: taken.filter(({ gives }) => gives === 'vacant').length };
}

/**
 * The program whose best point is the cheapest concession under which some panel is left. Parties' cap, hard quotas and
 * decisions about people are never conceded. With `leavesVacant` at least one seat stays empty, otherwise none does.
 */
export function relaxationProgram(selection: Selection, leavesVacant: boolean): RelaxationProgram {
  const { profile } = selection;
  const base = panelProgram(selection);
  const columns = base.columns.map((it) => ({ ...it, reward: 0 }));
  const draft: Draft = { columns, rows: [...base.rows], steps: [] };
  for (const quota of profile.quotas) relaxQuota(draft, base, quota, profile.seats);
  if (leavesVacant) relaxSeats(draft, profile.vacancy, profile.seats);
  const { steps } = draft;
  return {
    program: { columns: draft.columns, rows: draft.rows },
    concessionAt: (point) => concession(steps, point),
    otherThan: (point) => {
      const taken = steps.filter(({ column }) => (point[column] ?? 0) > 0.5);
      const terms = taken.map(({ column }): Term => [column, 1]);
      return { name: 'another concession', low: -Infinity, high: taken.length - 1, terms };
    },
  };
}
