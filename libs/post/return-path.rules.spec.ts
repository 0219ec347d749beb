import { readReturnPath, returnPathOf } from './return-path.rules';

const ours = 'bounces@consilia.example';
const it = { id: 'c7a1e9c2-3f1b-4f57-9c47-1f2e3d4c5b6a', sending: 12, proof: '0123456789ab' };
const made = returnPathOf(ours, it);

test('an address stands for one sending of one letter, and its name has at most 64 characters', () => {
  expect(made).toBe('bounces+c7a1e9c23f1b4f579c471f2e3d4c5b6a.12.0123456789ab@consilia.example');
  const longest = returnPathOf('returnedmail@x.example', { ...it, sending: 9_999 });
  expect(longest.indexOf('@')).toBeLessThanOrEqual(64);
});

test.each([
  ['it is read as it was made', made, it],
  ['also where a server changed its letters', made.toUpperCase(), it],
  ['an address of another host is none of ours', made.replace('consilia', 'other'), null],
  ['nor one of another name', made.replace('bounces', 'letters'), null],
  ['nor the address itself', ours, null],
  ['nor one without a proof', made.replace('.0123456789ab', ''), null],
])('%s', (_, address, read) => {
  expect(readReturnPath(ours, address)).toEqual(read);
});
