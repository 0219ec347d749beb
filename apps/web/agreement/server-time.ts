import { useEffect, useState } from 'react';
import { useMayMiss } from '@web/app/copies';

/**
 * The time of the server, as this device can best tell it: the page opened with the server's, and has waited since.
 * Where the page does not hear what happens it stands still: a procedure may have been stopped since.
 */
export function useServerTime(at: Date): Date {
  const [start] = useState(() => performance.now());
  const [base, setBase] = useState({ at, since: start });
  const [now, setNow] = useState(at);
  if (base.at.getTime() !== at.getTime()) {
    setBase({ at, since: performance.now() });
    setNow(at);
  }
  const mayMiss = useMayMiss();
  useEffect(() => {
    if (mayMiss) return;
    const timer = setInterval(() => {
      setNow(new Date(base.at.getTime() + performance.now() - base.since));
    }, 5_000);
    return () => clearInterval(timer);
  }, [base, mayMiss]);
  return now;
}
