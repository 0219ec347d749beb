import { atWork, extremes, firstProposal, isWeekend, kindestHour, whatIsWrong } from './hours';

const zones = ['Africa/Dakar', 'Pacific/Fiji', 'America/Costa_Rica', 'Asia/Shanghai'];
const friday = new Date('2018-06-08T17:00:00Z');

describe('the hour at which a procedure closes', () => {
  it('is shown where it is earliest and latest', () => {
    expect(extremes(zones, friday)).toEqual({ earliest: 'America/Costa_Rica', latest: 'Pacific/Fiji' });
    expect(extremes([], friday)).toBeNull();
  });

  it('is in working hours for those who are at work then', () => {
    expect(atWork(zones, friday)).toBe(1);
    expect(atWork(zones, new Date('2018-06-08T16:59:00Z'))).toBe(2);
    expect(atWork(zones, new Date('2018-06-09T16:00:00Z'))).toBe(0);
  });

  it('may be moved to where most are', () => {
    expect(kindestHour(['Africa/Dakar', 'America/Costa_Rica', 'Atlantic/Azores'], friday).toISOString()).toBe(
      '2018-06-08T15:00:00.000Z',
    );
  });

  it('is proposed a week ahead, never on a weekend', () => {
    expect(firstProposal(new Date('2018-06-01T12:00:00Z'), 72, []).toISOString()).toBe(
      '2018-06-08T17:00:00.000Z',
    );
    expect(firstProposal(new Date('2018-06-01T18:00:00Z'), 72, []).toISOString()).toBe(
      '2018-06-11T17:00:00.000Z',
    );
    expect(firstProposal(new Date('2018-06-01T12:00:00Z'), 300, []).toISOString()).toBe(
      '2018-06-14T17:00:00.000Z',
    );
  });

  it('is proposed past the holidays of the working procedure', () => {
    const holidays = [{ on: '2018-06-08' }, { on: '2018-06-11' }];
    expect(firstProposal(new Date('2018-06-01T12:00:00Z'), 72, holidays).toISOString()).toBe(
      '2018-06-12T17:00:00.000Z',
    );
  });

  it('is refused as the server would refuse it, in the zone announced and in UTC', () => {
    const now = new Date('2018-06-01T12:00:00Z');
    const wrong = (at: string, zone: string) =>
      whatIsWrong(new Date(at), zone, now, { silenceHours: 72, holidays: [{ on: '2018-06-15' }] });
    expect(wrong('2018-06-04T11:59:00Z', 'UTC')).toBe('too-short');
    expect(wrong('2018-06-08T17:00:00Z', 'UTC')).toBeNull();
    expect(wrong('2018-06-08T17:00:00Z', 'Asia/Tokyo')).toBe('weekend');
    expect(wrong('2018-06-10T16:00:00Z', 'Asia/Tokyo')).toBe('weekend');
    expect(wrong('2018-06-14T16:00:00Z', 'Asia/Tokyo')).toBe('holiday');
    expect(wrong('2018-06-15T16:00:00Z', 'Pacific/Fiji')).toBe('weekend');
    expect(wrong('2018-06-15T11:00:00Z', 'UTC')).toBe('holiday');
  });

  it('falls on a weekend where it does', () => {
    expect(isWeekend(friday, 'UTC')).toBe(false);
    expect(isWeekend(friday, 'Pacific/Fiji')).toBe(true);
  });
});
