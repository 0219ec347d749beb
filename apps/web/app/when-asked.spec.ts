import { whenAsked } from './when-asked';

test('it is made when something is asked of it, and once', () => {
  let times = 0;
  const it = whenAsked(() => ({ named: 'one', n: (times += 1) }));
  expect(times).toBe(0);
  expect([it.named, it.n, times]).toEqual(['one', 1, 1]);
});

test('what holds for what is made holds for it: it can be looked into, spread and listed', () => {
  const it: { named: string; more?: number } = whenAsked(() => ({ named: 'one', more: 2 }));
  expect('named' in it && !('other' in it)).toBe(true);
  expect({ ...it, more: 3 }).toEqual({ named: 'one', more: 3 });
  const { named, ...rest } = it;
  expect([named, rest, Object.keys(it)]).toEqual(['one', { more: 2 }, ['named', 'more']]);
});
