import { wallMinutes } from '../dates/local-span';

const MINUTE_MS = 60_000;

const HOUR_MS = 60 * MINUTE_MS;

/** Whether the clocks of a zone show this time once only: in the night in which they are put back they show an hour twice. */
export function isShownOnce(at: Date, zone: string): boolean {
  const wall = wallMinutes(at, zone);
  const shifts = [-3, 3].map((hours) => {
    const other = new Date(at.getTime() + hours * HOUR_MS);
    return wallMinutes(other, zone) - wall - hours * 60;
  });
  return shifts.every(
    (by) => by === 0 || wallMinutes(new Date(at.getTime() - by * MINUTE_MS), zone) !== wall,
  );
}

/**
 * An instant that is written by the clocks of a zone. The writer of calendars takes the date objects of several
 * libraries; this is the little of one of them (Luxon's DateTime) that it asks for, so that none has to be there.
 */
export class ZonedTime {
  readonly isValid = true;
  readonly zone: { readonly type: string };

  constructor(
    private readonly at: Date,
    private readonly name: string,
  ) {
    this.zone = { type: name };
  }

  setZone(zone?: string): ZonedTime {
    return new ZonedTime(this.at, zone === 'utc' || zone === undefined ? 'UTC' : zone);
  }

  /** Knows the two formats of RFC 5545: the day, and the time of day. */
  toFormat(format: string): string {
    const [day = '', time = ''] = this.wall.toISOString().split('T');
    return format === 'yyyyLLdd' ? day.replaceAll('-', '') : time.slice(0, 8).replaceAll(':', '');
  }

  toJSDate(): Date {
    return this.at;
  }

  toJSON(): string {
    return this.at.toJSON();
  }

  /** What the clocks of the zone show, as if it were UTC. */
  private get wall(): Date {
    return new Date(wallMinutes(this.at, this.name) * MINUTE_MS);
  }
}
