import * as fc from 'fast-check';
import { asks, isOpenAt, reminderDue, remindersOf, seatGroupsOf } from './call.rules';

const day = (n: number): Date => new Date(Date.UTC(2017, 8, 1) + n * 86_400_000);

test.each([
  [{ party: 'SN', region: 'AFR' }, ['AFRICA']],
  [{ party: 'JP', region: 'AP' }, ['ASIA_PACIFIC', 'WEOG']],
  [{ party: 'EU', region: null }, ['EUROPEAN_COMMISSION']],
  [{ party: 'SK', region: 'CEE' }, ['CEE']],
] as const)('%j may claim %j', (party, groups) => {
  expect(seatGroupsOf(party)).toEqual(groups);
});

test('a supplementary call asks the Parties of its regions alone', () => {
  expect(asks({ regions: null }, { region: null })).toBe(true);
  expect(asks({ regions: ['CEE'] }, { region: 'CEE' })).toBe(true);
  expect(asks({ regions: ['CEE'] }, { region: 'AFR' })).toBe(false);
  expect(asks({ regions: ['CEE'] }, { region: null })).toBe(false);
});

test('a call is open until the instant at which it closes', () => {
  expect([day(39), day(40)].map((it) => isOpenAt({ closesAt: day(40) }, it))).toEqual([true, false]);
});

test('of forty days, the twentieth and the thirty-fifth remind; of eight, the fourth', () => {
  const of = (days: number) => ({ issuedAt: day(0), closesAt: day(days), regions: null });
  expect(remindersOf(of(40))).toEqual([
    { which: 'half-time', at: day(20).getTime() },
    { which: 'five-days', at: day(35).getTime() },
  ]);
  expect(remindersOf(of(8)).map(({ which }) => which)).toEqual(['half-time']);
});

test('whenever one looks, at most one reminder is due, none before half time and none after the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 0, max: 100 }), (days, now) => {
      const due = reminderDue({ issuedAt: day(0), closesAt: day(days), regions: null }, day(now));
      if (now < days / 2 || now >= days) return due === null;
      return due === (days > 10 && now >= days - 5 ? 'five-days' : 'half-time');
    }),
    { numRuns: 1_000 },
  );
});
