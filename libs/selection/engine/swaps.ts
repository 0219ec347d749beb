import { check } from './check.rules';
import { byText } from './numbers.rules';
import { panelOf, type Panel } from './panel.rules';
import { openTo, type Selection } from './profile.rules';
import { OutOfTime, type Work } from './solver';

/** One for one; somebody more where a seat is empty, or one less where there are too many. */
export interface Swap {
  readonly enter: string | null;
  readonly leave: string | null;
  readonly panel: Panel;
}

export interface Swaps {
  /** How many were tried: all there are. */
  readonly tried: number;
  /** Those after which the panel fits: what covers most first, then in the order of ids. */
  readonly swaps: readonly Swap[];
}

/** Whom a change of one could bring, and whom it could take: nobody on a side on which nothing changes. */
function sides({ pool, profile, bars }: Selection, ids: readonly string[]) {
  const inside = new Set(ids);
  const free = pool.filter(
    (it) => !inside.has(it.id) && !bars.includes(it.id) && openTo(profile, it).length > 0,
  );
  const enter = free.map(({ id }) => id).sort(byText);
  const leave = [...inside].sort(byText);
  if (ids.length < profile.seats) return { enter, leave: [null] };
  return ids.length > profile.seats ? { enter: [null], leave } : { enter, leave };
}

/** Tries every change of one person, exhaustively. Nothing is applied. Throws `OutOfTime`. */
export function swapsOf(selection: Selection, ids: readonly string[], work: Work): Swaps {
  const { pool, profile } = selection;
  const { enter, leave } = sides(selection, ids);
  const swaps: Swap[] = [];
  for (const out of leave) {
    if (work.left() === 0) throw new OutOfTime();
    const others = ids.filter((id) => id !== out);
    for (const more of enter) {
      const then = more === null ? others : [...others, more];
      if (check(selection, then).verdict === 'fits')
        swaps.push({ enter: more, leave: out, panel: panelOf(pool, profile, then) });
    }
  }
  return {
    tried: enter.length * leave.length,
    swaps: swaps.toSorted((one, other) => other.panel.score - one.panel.score),
  };
}
