const minute = 60_000;

/** How far a zone's clocks are ahead of UTC at an instant, in minutes. */
export function offsetAt(instant: Date, zone: string): number {
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => Number(shown.find((it) => it.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((wall - instant.getTime()) / minute);
}

/**
 * The instant at which the clocks of a zone show this date and time (`2018-06-08T17:00`). A time that the clocks
 * skip in spring is the same number of minutes after the jump; of one they show twice, the first is meant.
 */
export function instantOf(wall: string, zone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return null;
  const asUtc = Date.parse(`${wall}:00Z`);
  const guesses = [-1, 1].map(
    (day) => new Date(asUtc - offsetAt(new Date(asUtc + day * 24 * 60 * minute), zone) * minute),
  );
  const fits = guesses.filter((it) => wallOf(it, zone) === wall);
  return fits.sort((a, b) => a.getTime() - b.getTime())[0] ?? guesses[0] ?? null;
}

/** What the clocks of a zone show at an instant, as a date-and-time field takes it. */
export const wallOf = (instant: Date, zone: string): string =>
  new Date(instant.getTime() + offsetAt(instant, zone) * minute).toISOString().slice(0, 16);
