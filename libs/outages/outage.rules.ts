/** A time in which nobody could answer. */
interface Away {
  readonly from: Date;
  readonly to: Date;
}

const HOUR_MS = 3_600_000;

/** How long before an end, in milliseconds, an outage still takes time from those who answer last (domain notes, edge case 56). */
export const SHORTLY_BEFORE_MS = 12 * HOUR_MS;
/** What everyone is given besides what they lost. */
const AMENDS_MS = 24 * HOUR_MS;

/** By how many milliseconds these outages move an end: by as long as those shortly before it lasted and a day; 0 when there are none. */
export function delayOf(end: Date, outages: readonly Away[]): number {
  const from = end.getTime() - SHORTLY_BEFORE_MS;
  const near = outages.filter((it) => it.from < end && it.to.getTime() > from);
  if (near.length === 0) return 0;
  return near.reduce((ms, it) => ms + it.to.getTime() - it.from.getTime(), AMENDS_MS);
}
