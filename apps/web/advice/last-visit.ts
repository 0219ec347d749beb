import { useCallback, useEffect } from 'react';
import { useDevice } from '@web/app/device';
import type { Comment } from '@lib/contracts';

/**
 * Which comments came since this person last had the draft open on this device. What they have before them stays
 * new until they come back.
 */
export function useNew(
  personId: string,
  draftId: string,
  shown: readonly Comment[],
): (it: Comment) => boolean {
  const place = `consilia/visit/${personId}/${draftId}`;
  const [since] = useDevice(() => stored(place), null);
  const newest = shown.reduce((latest, { at }) => Math.max(latest, at.getTime()), 0);
  useEffect(() => {
    if (newest === 0) return;
    try {
      localStorage.setItem(place, String(newest));
    } catch {
      // A device without storage marks nothing as new.
    }
  }, [place, newest]);
  return useCallback(
    (it) => since !== null && it.authorId !== personId && it.at.getTime() > since,
    [since, personId],
  );
}

/** On the first visit everything would be new, which says nothing: null. */
function stored(place: string): number | null {
  try {
    const it = localStorage.getItem(place);
    return it === null ? null : Number(it);
  } catch {
    return null;
  }
}
