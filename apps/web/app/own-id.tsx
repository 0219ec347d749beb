import { createContext, useContext, useState, type ReactNode } from 'react';

/** What stands in one part of a page, and how many ids it has given away. */
interface Given {
  readonly part: string;
  count: number;
}

const Place = createContext<Given | null>(null);

/** Gives what stands in it ids that do not depend on what is drawn before it, elsewhere. */
export function OwnIds({ of, children }: { of: string; children: ReactNode }) {
  const [given] = useState((): Given => ({ part: of, count: 0 }));
  return <Place.Provider value={given}>{children}</Place.Provider>;
}

/**
 * An id for an element, to be named by others. A page that came as HTML has the same one when it is taken over, also
 * where its parts are taken over in another order than they were drawn in.
 */
export function useOwnId(): string {
  const place = useContext(Place);
  if (!place) throw new Error('Nothing around this gives ids.');
  const [id] = useState(() => `${place.part}-${String(place.count++)}`);
  return id;
}
