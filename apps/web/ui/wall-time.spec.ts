import { instantOf, offsetAt, wallOf } from './wall-time';

const at = (wall: string, zone: string) => instantOf(wall, zone)?.toISOString();

describe('the time that the clocks of a zone show', () => {
  it('is an instant, whatever the zone is ahead or behind', () => {
    expect(at('2018-06-08T17:00', 'UTC')).toBe('2018-06-08T17:00:00.000Z');
    expect(at('2018-06-08T17:00', 'Pacific/Fiji')).toBe('2018-06-08T05:00:00.000Z');
    expect(at('2018-06-08T17:00', 'America/Argentina/Buenos_Aires')).toBe('2018-06-08T20:00:00.000Z');
    expect(at('2018-06-08T17:00', 'Asia/Kathmandu')).toBe('2018-06-08T11:15:00.000Z');
  });

  it('follows the clocks when they change', () => {
    expect(at('2018-03-25T01:30', 'Europe/Paris')).toBe('2018-03-25T00:30:00.000Z');
    expect(at('2018-03-25T03:30', 'Europe/Paris')).toBe('2018-03-25T01:30:00.000Z');
    expect(offsetAt(new Date('2018-03-25T00:59:00Z'), 'Europe/Paris')).toBe(60);
    expect(offsetAt(new Date('2018-03-25T01:00:00Z'), 'Europe/Paris')).toBe(120);
  });

  it('is the first of two when the clocks go back, and still a time when they skip it', () => {
    expect(at('2018-10-28T02:30', 'Europe/Paris')).toBe('2018-10-28T00:30:00.000Z');
    expect(at('2018-03-25T02:30', 'Europe/Paris')).toBe('2018-03-25T01:30:00.000Z');
  });

  it('comes back as it was entered', () => {
    for (const zone of ['Asia/Shanghai', 'America/Costa_Rica', 'Australia/Sydney'])
      expect(wallOf(instantOf('2018-11-04T23:59', zone) ?? new Date(0), zone)).toBe('2018-11-04T23:59');
  });

  it('is nothing while the field is not filled', () => {
    expect(instantOf('', 'UTC')).toBeNull();
  });
});
