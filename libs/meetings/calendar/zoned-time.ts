import { wallMinutes } from '../dates/local-span';

const MINUTE_MS = 60_000;

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
