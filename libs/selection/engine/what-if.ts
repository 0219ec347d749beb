import { clashesOf, type Clash } from './clashes';
import { compare, type Comparison } from './compare.rules';
import { panelOf, type Panel } from './panel.rules';
import { membersAt, panelProgram, type PanelProgram } from './panel-program.rules';
import type { Quota, Selection } from './profile.rules';
import { rewardRow, withRewards, withRows, type Program } from './program.rules';
import type { Work } from './solver';

export interface Change {
  /** Who is to be in, also when they are out by decision: how it would be if that were lifted. */
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** Who leaves a panel that stands: as many as possible of the others stay. */
  readonly withdraw: readonly string[];
  /** One seat from one quota to another: both its bounds fall by one, and rise by one there. */
  readonly moveSeat: { readonly from: string; readonly to: string } | null;
}

export type WhatIf =
  | { readonly status: 'found'; readonly panel: Panel; readonly difference: Comparison }
  /** Proven: no panel keeps everything then; and why not. */
  | { readonly status: 'impossible'; readonly clashes: readonly Clash[] };

const moved = (quota: Quota, by: number): Quota => ({
  ...quota,
  min: Math.max(quota.min + by, 0),
  max: Math.max(quota.max + by, 0),
});

/** The selection after a change. */
export function changed(selection: Selection, change: Change): Selection {
  const { pool, profile, pins, bars } = selection;
  const { moveSeat } = change;
  const gone = [...change.out, ...change.withdraw];
  const by = (id: string) => (id === moveSeat?.to ? 1 : 0) - (id === moveSeat?.from ? 1 : 0);
  return {
    pool,
    profile: {
      ...profile,
      quotas: profile.quotas.map((it) => (by(it.id) === 0 ? it : moved(it, by(it.id)))),
    },
    pins: [...new Set([...pins.filter((id) => !gone.includes(id)), ...change.in])],
    bars: [...new Set([...bars.filter((id) => !change.in.includes(id)), ...gone])],
  };
}

const staying = ({ people }: PanelProgram, ids: readonly string[]): ReadonlyMap<number, number> =>
  new Map(people.flatMap((id, i): [number, number][] => (ids.includes(id) ? [[i, 1]] : [])));

/** Makes one thing as large as it can be, and then another without giving any of the first away. */
async function inTurn(first: Program, second: Program, work: Work): Promise<readonly number[] | null> {
  const best = await work.prove(first);
  if (!best) return null;
  const kept = withRows(second, [rewardRow(first, best.value - 0.5)]);
  return (await work.prove(kept))?.point ?? best.point;
}

/**
 * The best panel of a selection, seen from one that stands. `first` says what comes first: points, and then as many as
 * possible who stay; or those who stay, and then points.
 */
export async function nearest(
  selection: Selection,
  ids: readonly string[],
  first: 'points' | 'people',
  work: Work,
): Promise<WhatIf> {
  const program = panelProgram(selection);
  const people = withRewards(program, staying(program, ids));
  const point =
    first === 'points' ? await inTurn(program, people, work) : await inTurn(people, program, work);
  if (!point) return { status: 'impossible', clashes: await clashesOf(selection, work) };
  const members = membersAt(program, point);
  const panel = panelOf(selection.pool, selection.profile, members);
  return { status: 'found', panel, difference: compare(selection, ids, members) };
}

/** What becomes of a panel under a change: the new panel with the difference in points and people, or the clash. */
export const whatIf = (
  selection: Selection,
  ids: readonly string[],
  change: Change,
  work: Work,
): Promise<WhatIf> =>
  nearest(changed(selection, change), ids, change.withdraw.length > 0 ? 'people' : 'points', work);

/** Whether members can be completed to a panel that fits: the best such panel, or why there is none. */
export const completion = (selection: Selection, ids: readonly string[], work: Work): Promise<WhatIf> =>
  nearest({ ...selection, pins: [...new Set([...selection.pins, ...ids])] }, ids, 'points', work);
