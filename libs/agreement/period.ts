import { type End, type Holiday, objectionToDay } from './period.rules';

const HOUR_MS = 3_600_000;

/** So many hours after an instant. */
export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MS);

const dayIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(at);
/** Swedish writes dates as ISO 8601 does. */
const dateIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(at);

/** An end as it is announced in a zone: the day there, and in UTC. */
export const endIn = (zone: string, expiresAt: Date): End => ({
  expiresAt,
  days: [dayIn(expiresAt, zone), dayIn(expiresAt, 'UTC')],
  dates: [dateIn(expiresAt, zone), dateIn(expiresAt, 'UTC')],
});

/** The same time of day on the first day, from that one on, on which something may end. */
export function workingDayFrom(zone: string, expiresAt: Date, holidays: readonly Holiday[]): Date {
  const isFree = objectionToDay(endIn(zone, expiresAt), holidays) === null;
  return isFree ? expiresAt : workingDayFrom(zone, hoursAfter(expiresAt, 24), holidays);
}
