import { addressOf, askedIn, turned, type Asked } from './asked';

const asked = (search: string) => askedIn(new URLSearchParams(search));

describe('what the table is asked for', () => {
  test('is all comments in the order of the text, when the address says nothing or nonsense', () => {
    const all: Asked = { filter: 'all', party: null, order: 'number', down: false };
    expect(asked('')).toEqual(all);
    expect(asked('show=everything&by=colour&order=sideways')).toEqual(all);
  });

  test.each(['', 'show=open', 'show=mine&party=SN&by=support&order=down', 'order=down'])(
    'is the same when its address is read again: %j',
    (search) => {
      expect(new URLSearchParams(addressOf(asked(search))).toString()).toBe(search);
    },
  );

  test('is turned round when the head of its column is pressed again, and begins anew with another', () => {
    const once = turned(asked('show=open'), 'member');
    const twice = turned(once, 'member');
    expect([once.down, twice.down, turned(twice, 'member').down]).toEqual([false, true, false]);
    expect(turned(twice, 'type')).toEqual({ filter: 'open', party: null, order: 'type', down: false });
  });
});
