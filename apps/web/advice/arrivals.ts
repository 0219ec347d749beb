import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Comment } from '@lib/contracts';
import { isSame, withOwnActs, type Reader } from './own-acts';

/** Comments as a reader sees them: nothing moves while they read, so what others add waits until it is asked for. */
export interface Arrivals {
  shown: readonly Comment[];
  /** Those of others that came since and are not shown yet, by paragraph. */
  waiting: ReadonlyMap<string, readonly Comment[]>;
  show: (paragraphId: string) => void;
  paused: boolean;
  pause: (paused: boolean) => void;
  /** How many comments of others have come since the pause began, or were changed by others. */
  missed: number;
}

interface Frozen {
  comments: readonly Comment[];
  known: ReadonlySet<string>;
}

/**
 * @param comments all there are by now, or undefined while they load
 * @param me whose own comments and acts appear at once
 */
export function useArrivals(comments: readonly Comment[] | undefined, me: Reader): Arrivals {
  const known = useRef<Set<string> | null>(null);
  const [, redraw] = useState(0);
  const [frozen, setFrozen] = useState<Frozen | null>(null);
  if (comments && !known.current) known.current = new Set(comments.map(({ id }) => id));

  const seen = known.current;
  const split = useMemo(() => {
    const shown: Comment[] = [];
    const waiting = new Map<string, Comment[]>();
    for (const it of comments ?? []) {
      if (it.authorId === me.id || seen?.has(it.id)) shown.push(it);
      else waiting.set(it.paragraphId, [...(waiting.get(it.paragraphId) ?? []), it]);
    }
    return { shown, waiting };
    // The set of what was seen is one and grows: its size tells when it has.
  }, [comments, me.id, seen, seen?.size]);

  const show = useCallback(
    (paragraphId: string) => {
      for (const it of split.waiting.get(paragraphId) ?? []) known.current?.add(it.id);
      redraw((n) => n + 1);
    },
    [split],
  );
  const pause = useCallback(
    (paused: boolean) => {
      setFrozen(paused ? { comments: split.shown, known: new Set(split.shown.map(({ id }) => id)) } : null);
    },
    [split],
  );
  if (!frozen) return { ...split, show, paused: false, pause, missed: 0 };
  const own = split.shown.filter((it) => it.authorId === me.id && !frozen.known.has(it.id));
  const now = new Map((comments ?? []).map((it) => [it.id, it]));
  const held = frozen.comments.map((it) => withOwnActs(it, now.get(it.id) ?? it, me));
  // What one has once seen of one's own stays, whatever others make of it.
  if (held.some((it, i) => it !== frozen.comments[i])) setFrozen({ ...frozen, comments: held });
  const missed =
    [...split.waiting.values()].flat().length + held.filter((it) => !isSame(now.get(it.id), it)).length;
  return { shown: [...held, ...own], waiting: new Map(), show, paused: true, pause, missed };
}

/** Says what came, at most once in so many milliseconds, however much comes. */
export function useBatched<T>(items: readonly T[], say: (news: readonly T[]) => void, every: number): void {
  const said = useRef(new Set<T>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ items, say });
  useEffect(() => {
    latest.current = { items, say };
    if (timer.current || items.every((it) => said.current.has(it))) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      const news = latest.current.items.filter((it) => !said.current.has(it));
      for (const it of news) said.current.add(it);
      if (news.length > 0) latest.current.say(news);
    }, every);
  });
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
}
