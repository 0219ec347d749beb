import { cityOf, formalOf, shortOf } from './instant';

const closes = new Date('2018-06-08T17:00:00Z');
const now = new Date('2018-06-01T00:00:00Z');

describe('an instant in words', () => {
  it('is formal with the year and the place', () => {
    expect(formalOf(closes, 'en', 'UTC')).toBe('Friday 8 June 2018, 17:00 UTC');
    expect(formalOf(closes, 'en', 'Pacific/Fiji')).toBe('Saturday 9 June 2018, 05:00 Fiji');
  });

  it('leaves out the year when it is this one', () => {
    expect(shortOf(closes, 'en', 'UTC', now)).toBe('Fri 8 Jun, 17:00');
    expect(shortOf(closes, 'en', 'UTC', new Date('2019-01-01T00:00:00Z'))).toBe('Fri 8 Jun 2018, 17:00');
  });

  it('names a zone by its city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(cityOf('UTC')).toBe('UTC');
  });
});
