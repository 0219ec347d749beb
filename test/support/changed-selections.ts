import {
  highsSolver,
  yalpsSolver,
  type Change,
  type Panel,
  type Selection,
  type Solver,
} from '@lib/selection';
import type { Counted } from './every-panel';

export const nothing: Change = { in: [], out: [], withdraw: [], moveSeat: null };
export const idsOf = ({ people }: Counted) => people.map(({ id }) => id);
export const keyOf = ({ members }: Panel) => members.map(({ id }) => id).join();
export const has = (it: Counted, id: string) => it.people.some((one) => one.id === id);
export const stay = (it: Counted, ids: readonly string[]) => ids.filter((id) => has(it, id)).length;

/** Points first, and then people who stay; or the other way round. */
export function best(all: readonly Counted[], ids: readonly string[], first: 'points' | 'people') {
  const weigh = (it: Counted) => {
    const [points, people] = [it.score, stay(it, ids)];
    return first === 'points' ? points * 100 + people : people * 10_000 + points;
  };
  return all.reduce((most, it) => Math.max(most, weigh(it)), -Infinity);
}

/** Which solver proves it: HiGHS is tenfold slower on such small ones, and takes a part of them. */
export const solverOf = async (seed: number): Promise<Solver> =>
  seed % 10 === 0 ? highsSolver() : Promise.resolve(yalpsSolver);

/** The selection a change leads to, said once more. */
export function after({ pool, profile, pins, bars }: Selection, change: Change): Selection {
  const gone = [...change.out, ...change.withdraw];
  const quotas = profile.quotas.map((it) => {
    const by = it.id === change.moveSeat?.from ? -1 : it.id === change.moveSeat?.to ? 1 : 0;
    return { ...it, min: Math.max(0, it.min + by), max: Math.max(0, it.max + by) };
  });
  return {
    ...{ pool, profile: { ...profile, quotas } },
    pins: [...pins.filter((id) => !gone.includes(id)), ...change.in],
    bars: [...bars.filter((id) => !change.in.includes(id)), ...gone],
  };
}
