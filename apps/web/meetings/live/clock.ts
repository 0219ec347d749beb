import { useEffect, useState } from 'react';

/** Minutes and seconds: "1:42". What is over counts on from nothing. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

/** Hours and minutes: "0:42". */
export const hoursAndMinutes = (seconds: number): string => {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
};

/**
 * The server's time, second by second; null until the page lives, for by whose clock it was drawn nobody knows.
 * @param ahead by how many milliseconds the server's clock is ahead of the device's
 */
export function useServerTime(ahead: number): Date | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, []);
  return now === null ? null : new Date(now + ahead);
}

/** Seconds from an instant to another; none before it. */
export const secondsSince = (from: Date, now: Date | null): number =>
  now === null ? 0 : Math.max(0, (now.getTime() - from.getTime()) / 1_000);
