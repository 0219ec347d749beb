import { dayIn, gone, shortened, timeLeft } from './time-left';

const at = (iso: string) => new Date(iso);
const closes = at('2018-06-08T17:00:00Z');

describe('the time left of a silence procedure', () => {
  it('is told in days and hours', () => {
    expect(timeLeft(closes, at('2018-06-05T13:48:00Z'))).toEqual({
      over: false,
      days: 3,
      hours: 3,
      minutes: 12,
      inMinutes: false,
    });
  });

  it('is told in minutes in the last hour, never more than there are', () => {
    expect(timeLeft(closes, at('2018-06-08T16:00:00Z'))).toMatchObject({ hours: 1, inMinutes: false });
    expect(timeLeft(closes, at('2018-06-08T16:00:01Z'))).toMatchObject({ minutes: 59, inMinutes: true });
    expect(timeLeft(closes, at('2018-06-08T16:59:30Z'))).toMatchObject({ minutes: 0, over: false });
  });

  it('is over at the instant itself, as the server decides it', () => {
    expect(timeLeft(closes, closes)).toMatchObject({ over: true, minutes: 0 });
    expect(timeLeft(closes, at('2018-06-20T00:00:00Z'))).toMatchObject({ over: true, days: 0, hours: 0 });
  });

  it('fills its bar from the opening to the end', () => {
    expect(gone(at('2018-06-01T17:00:00Z'), closes, at('2018-06-05T05:00:00Z'))).toBe(50);
    expect(gone(at('2018-06-01T17:00:00Z'), closes, at('2018-07-01T05:00:00Z'))).toBe(100);
    expect(gone(closes, closes, closes)).toBe(100);
  });

  it('counts the days of the period, the last one included', () => {
    const opens = at('2018-06-01T17:00:00Z');
    expect(dayIn(opens, closes, opens)).toEqual({ day: 1, of: 7 });
    expect(dayIn(opens, closes, at('2018-06-04T17:01:00Z'))).toEqual({ day: 4, of: 7 });
    expect(dayIn(opens, closes, at('2018-07-01T00:00:00Z'))).toEqual({ day: 7, of: 7 });
    expect(dayIn(opens, at('2018-06-04T18:00:00Z'), opens)).toEqual({ day: 1, of: 4 });
  });
});

it('shortens a fingerprint to what can be read aloud', () => {
  expect(shortened('9f2c71aa04de88')).toBe('9f2c 71aa 04de');
});
