import { addressOf, inputOf, isBackwards, siftingIn } from './record-query';

const actor = '0b9f3c52-7c1e-4c56-9d3a-0f6f0d9a1b2c';
const address = `type=comments&actor=${actor}&from=2018-05-01&to=2018-05-31&before=120`;

test('an address says what is asked for, and what is asked for says the address', () => {
  const sifting = siftingIn(address);
  expect(sifting).toEqual({ type: 'comments', actor, from: '2018-05-01', to: '2018-05-31', before: 120 });
  expect(addressOf('/g/iag-syn/record', sifting)).toBe(`/g/iag-syn/record?${address}`);
});

test.each([
  'type=weather',
  'actor=me',
  'from=yesterday',
  'to=2018-5-1',
  'before=-3',
  'before=1e9',
  'q=x',
  '',
])('what an address cannot mean is passed over: %s', (asked) => {
  expect(addressOf('/record', siftingIn(asked))).toBe('/record');
});

test('days are those of the reader, and the last one belongs to what is asked for', () => {
  const { from, to } = inputOf('g', siftingIn('from=2018-05-01&to=2018-05-01'), 'Pacific/Fiji');
  expect(from?.toISOString()).toBe('2018-04-30T12:00:00.000Z');
  expect(to?.toISOString()).toBe('2018-05-01T12:00:00.000Z');
});

test('a day that there is not asks for nothing', () => {
  expect(inputOf('g', siftingIn('to=2018-13-45'), 'UTC')).toEqual({ groupId: 'g' });
});

test('the last day may be the first one, not an earlier one', () => {
  expect(isBackwards(siftingIn('from=2018-05-01&to=2018-05-01'))).toBe(false);
  expect(isBackwards(siftingIn('from=2018-05-02&to=2018-05-01'))).toBe(true);
});
