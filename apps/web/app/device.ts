import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';

/** Where there is no device, and while a page that came as HTML is being taken over, nothing is known of it. */
let isKnown = false;

/** From here on pages are drawn with what this device keeps. */
export const knowDevice = (): void => void (isKnown = true);

/**
 * State that begins with what this device keeps. A page that came as HTML was drawn without it: it is taken over as
 * it came, and then drawn with it.
 */
export function useDevice<T>(read: () => T, before: T): [T, Dispatch<SetStateAction<T>>] {
  const [wasKnown] = useState(isKnown);
  const [it, set] = useState(() => (isKnown ? read() : before));
  useEffect(() => {
    if (!wasKnown) set(read());
    // Once, when the page has been taken over: later it is this state that says what the device keeps.
  }, []);
  return [it, set];
}
