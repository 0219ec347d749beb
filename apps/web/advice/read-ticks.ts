import { useCallback, useEffect, useRef } from 'react';
import { useDevice } from '@web/app/device';

/** Which paragraphs this person has read, of a version; kept on the device, told to nobody. */
export function useReadTicks(personId: string, versionId: string) {
  const place = `consilia/read/${personId}/${versionId}`;
  const [read, setRead] = useDevice(() => stored(place), none);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    setRead(stored(place));
  }, [place]);
  const tick = useCallback(
    (paragraphId: string) => {
      setRead((before) => {
        const now = new Set(before);
        if (!now.delete(paragraphId)) now.add(paragraphId);
        store(place, now);
        return now;
      });
    },
    [place],
  );
  return { read, tick };
}

const none: ReadonlySet<string> = new Set();

function stored(place: string): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(place) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}

function store(place: string, read: ReadonlySet<string>): void {
  try {
    localStorage.setItem(place, JSON.stringify([...read]));
  } catch {
    // A device without storage forgets what was read; nothing else depends on it.
  }
}
