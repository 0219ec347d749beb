import type { Mark, ParagraphKind } from '@lib/contracts';

/** A paragraph of either side of a comparison. */
export interface Compared {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Change {
  readonly paragraphId: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** As it is called now; of one that was removed, as it was called. */
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Worded = Pick<Compared, 'kind' | 'text' | 'marks'>;

const marksOf = ({ marks }: Pick<Compared, 'marks'>): string =>
  JSON.stringify(
    [...marks]
      .sort((a, b) => a.from - b.from || a.to - b.to || (a.kind < b.kind ? -1 : 1))
      .map(({ from, to, kind, href = '' }) => [from, to, kind, href]),
  );
/** Whether two say the same, as the same kind of paragraph and with the same marks. */
export const readsAlike = (a: Worded, b: Worded): boolean =>
  a.text === b.text && a.kind === b.kind && marksOf(a) === marksOf(b);

/** The longest run of places that only grows: what kept its order. By patience: O(n log n) is not needed here. */
function kept(places: readonly number[]): Set<number> {
  const best = places.map(() => ({ length: 1, from: -1 }));
  places.forEach((place, i) => {
    for (let j = 0; j < i; j++) {
      const longer = (best[j]?.length ?? 0) + 1;
      const mine = best[i];
      if (mine && (places[j] ?? 0) < place && longer > mine.length) best[i] = { length: longer, from: j };
    }
  });
  const ends = best.map(({ length }, i) => ({ length, i })).sort((a, b) => b.length - a.length);
  const stay = new Set<number>();
  for (let i = ends[0]?.i ?? -1; i >= 0; i = best[i]?.from ?? -1) stay.add(places[i] ?? -1);
  return stay;
}

/** What differs between two texts, in the order of the later one; what was removed stands where it stood. */
export function changesBetween(before: readonly Compared[], after: readonly Compared[]): Change[] {
  const old = new Map(before.map((it, i) => [it.id, { it, i }]));
  const places = after.flatMap(({ id }) => old.get(id)?.i ?? []);
  const stay = kept(places);
  const changes: { change: Change; at: number }[] = [];
  let at = -1;
  for (const it of after) {
    const was = old.get(it.id);
    if (was) at = stay.has(was.i) ? was.i : at;
    const change = changeOf(it, was?.it, was !== undefined && !stay.has(was.i));
    if (change) changes.push({ change, at });
  }
  const now = new Set(after.map(({ id }) => id));
  before.forEach(({ id, label, text }, i) => {
    if (now.has(id)) return;
    const change = { paragraphId: id, kind: 'removed', label, before: text, after: null } as const;
    const next = changes.findIndex((it) => it.at > i);
    changes.splice(next < 0 ? changes.length : next, 0, { change, at: i });
  });
  return changes.map(({ change }) => change);
}

function changeOf(now: Compared, was: Compared | undefined, isMoved: boolean): Change | null {
  const { id: paragraphId, label, text } = now;
  if (!was) return { paragraphId, kind: 'added', label, before: null, after: text };
  if (!readsAlike(was, now)) return { paragraphId, kind: 'changed', label, before: was.text, after: text };
  return isMoved ? { paragraphId, kind: 'moved', label, before: was.text, after: text } : null;
}
