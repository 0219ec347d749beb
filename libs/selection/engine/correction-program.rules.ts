import { demandingOnly, type Demand } from './demand.rules';
import { panelProgram, type PanelProgram } from './panel-program.rules';
import type { Selection } from './profile.rules';
import type { Column, Program, Row, Term } from './program.rules';

interface Draft {
  readonly base: PanelProgram;
  readonly selection: Selection;
  readonly columns: Column[];
  readonly rows: Row[];
}

/** By how much a row is missed, as a column that costs its own value. */
function miss({ columns }: Draft, name: string): number {
  return columns.push({ name: `missed: ${name}`, low: 0, high: Infinity, whole: false, reward: -1 }) - 1;
}

/** Lets rows be missed; gives the columns that say by how much. */
type Relax = (draft: Draft, demand: Demand) => number[];

const relaxQuota: Relax = (draft, demand) => {
  const { base, selection, rows } = draft;
  const quota = selection.profile.quotas.find(({ id }) => 'quota' in demand && id === demand.quota);
  const terms = base.rows[(quota && base.quotaRow.get(quota.id)) ?? -1]?.terms ?? [];
  if (!quota) return [];
  const by = miss(draft, `${demand.kind} of ${quota.id}`);
  rows.push(
    demand.kind === 'min'
      ? { name: 'min', low: quota.min, high: Infinity, terms: [...terms, [by, 1]] }
      : { name: 'max', low: -Infinity, high: quota.max, terms: [...terms, [by, -1]] },
  );
  return [by];
};

const relaxPin: Relax = (draft, demand) => {
  const column = draft.base.people.findIndex((id) => 'nominee' in demand && id === demand.nominee);
  const by = miss(draft, 'pin');
  const terms: Term[] = [
    [column, 1],
    [by, 1],
  ];
  draft.rows.push({ name: 'pin', low: 1, high: Infinity, terms });
  return [by];
};

const relaxBars: Relax = (draft) => {
  const barred = draft.base.people.flatMap((id, i) => (draft.selection.bars.includes(id) ? [i] : []));
  const by = miss(draft, 'bars');
  const terms = barred.map((i): Term => [i, 1]);
  draft.rows.push({ name: 'bars', low: -Infinity, high: 0, terms: [...terms, [by, -1]] });
  return [by];
};

const relaxParties: Relax = (draft) => {
  const capped = panelProgram(demandingOnly(draft.selection, [{ kind: 'perParty' }]));
  const caps = capped.rows.filter(({ name }) => name.startsWith('Party '));
  return caps.map(({ name, high, terms }) => {
    const by = miss(draft, name);
    draft.rows.push({ name, low: -Infinity, high, terms: [...terms, [by, -1]] });
    return by;
  });
};

const relax: Record<Demand['kind'], Relax> = {
  ...{ min: relaxQuota, max: relaxQuota, pin: relaxPin, bars: relaxBars, perParty: relaxParties },
};

export interface CorrectionProgram {
  readonly program: Program;
  /** By demand that may be missed, the columns that say by how much; at 0 it is kept. */
  readonly misses: ReadonlyMap<Demand, readonly number[]>;
  /** What a point misses. */
  readonly missedAt: (point: readonly number[]) => Demand[];
}

/**
 * The program that keeps some demands and misses the others by as little as possible. What its best point misses is a
 * correction set: without it all demands hold, so that every clash among them has a part in it.
 */
export function correctionProgram(
  selection: Selection,
  kept: readonly Demand[],
  others: readonly Demand[],
): CorrectionProgram {
  const base = panelProgram(demandingOnly(selection, kept));
  const columns = base.columns.map((it) => ({ ...it, reward: 0 }));
  const draft: Draft = { base, selection, columns, rows: [...base.rows] };
  const misses = new Map(others.map((it) => [it, relax[it.kind](draft, it)]));
  return {
    program: { columns: draft.columns, rows: draft.rows },
    misses,
    missedAt: (point) => others.filter((it) => misses.get(it)?.some((column) => (point[column] ?? 0) > 0.5)),
  };
}

/** The smallest set that has a part in each of some sets, as a program over the numbers 0 to `most - 1`. */
export const hittingProgram = (sets: readonly (readonly number[])[], most: number): Program => ({
  columns: Array.from({ length: most }, (_, i) => ({
    ...{ name: `demand ${i}`, low: 0, high: 1, whole: true, reward: -1 },
  })),
  rows: sets.map((set, i) => ({
    ...{ name: `set ${i}`, low: 1, high: Infinity, terms: set.map((it): Term => [it, 1]) },
  })),
});
