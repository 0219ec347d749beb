import type { CompositionView } from '@lib/contracts';
import { byGroup, changesIn } from './versions';

type Seated = CompositionView['members'][number];

const seated = (personId: string, seatGroup: Seated['seatGroup']): Seated => ({
  ...{ personId, name: personId, party: 'SN', seatGroup, overlays: [], sample: true },
});

test('members stand under their seat group, in the order of the groups', () => {
  const members = [seated('w', 'WEOG'), seated('a', 'AFRICA'), seated('b', 'AFRICA')];
  expect(byGroup(members).map(([group, all]) => [group, all.map(({ personId }) => personId)])).toEqual([
    ['AFRICA', ['a', 'b']],
    ['WEOG', ['w']],
  ]);
});

test('a version says who came and who left against the one before; the first says nothing', () => {
  const one = { members: [seated('a', 'AFRICA'), seated('w', 'WEOG')] };
  const two = { members: [seated('a', 'AFRICA'), seated('n', 'WEOG')] };
  expect(changesIn(one, undefined)).toEqual({ came: [], left: [] });
  const { came, left } = changesIn(two, one);
  expect([came, left].map((all) => all.map(({ personId }) => personId))).toEqual([['n'], ['w']]);
});
