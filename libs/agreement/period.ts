import type { End } from './period.rules';

const HOUR_MS = 3_600_000;

/** So many hours after an instant. */
export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MS);

const dayIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(at);

/** An end as it is announced in a zone: the day of the week there, and in UTC. */
export const endIn = (zone: string, expiresAt: Date): End => ({
  expiresAt,
  days: [dayIn(expiresAt, zone), dayIn(expiresAt, 'UTC')],
});
