import type { BoardNominee } from '@lib/contracts';
import { preset } from '../profile/preset.rules';
import { checkShown } from './criteria.rules';
import { decidingIn, seatsByProfile, selectionOf, standingOf } from './pool.rules';

const nominee = (id: string, party: string, more: Partial<BoardNominee> = {}): BoardNominee => ({
  ...{ id, receipt: 1, party, region: null, ldc: false, sids: false, name: id, title: '', organization: '' },
  ...{ gender: null, languages: [], fundingEligible: null, seatGroup: null, seats: [], seatsReason: null },
  ...{
    expertise: [],
    status: 'eligible',
    standing: 'choosable',
    reason: '',
    disclosure: null,
    letterDate: null,
  },
  ...{ files: [], sameAs: [], ...more },
});

test.each([
  ['complete', null, 'unscreened'],
  ['eligible', null, 'choosable'],
  ['eligible', 'requested', 'choosable'],
  ['eligible', 'clear', 'choosable'],
  ['eligible', 'managed', 'choosable'],
  ['eligible', 'submitted', 'conflict_pending'],
  ['eligible', 'query', 'conflict_pending'],
  ['eligible', 'disqualifying', 'disqualified'],
  ['withdrawn', 'submitted', 'withdrawn'],
  ['ineligible', null, 'ineligible'],
  ['reserve', null, 'choosable'],
] as const)(
  'a nomination that is %s, with a disclosure that is %s, is %s',
  (status, disclosure, standing) => {
    expect(standingOf(status, disclosure)).toBe(standing);
  },
);

test.each([
  ['SN', 'AFRICA', ['AFRICA']],
  ['SK', 'CEE', ['CEE_EU']],
  ['RS', 'CEE', ['CEE_OTHER']],
  ['SE', 'WEOG', ['WEOG_EU']],
  ['CA', 'WEOG', ['WEOG_JUSCANZ']],
  // Japan sits in Asia and the Pacific, and may claim a seat of JUSCANZ.
  ['JP', 'ASIA_PACIFIC', ['ASIA_PACIFIC']],
  ['JP', 'WEOG', ['WEOG_JUSCANZ']],
  // Neither of the EU nor of JUSCANZ: no seat is open under this profile.
  ['TR', 'WEOG', []],
  ['EU', 'EUROPEAN_COMMISSION', ['EUROPEAN_COMMISSION']],
] as const)('the profile of 2017 opens to %s, nominated for %s, %j', (party, seatGroup, seats) => {
  expect(seatsByProfile(preset(), { party, seatGroup })).toEqual(seats);
});

test('a third member for Central and Eastern Europe is one too many, and the sub-quota says of which', () => {
  const cee = (id: string, party: string) =>
    nominee(id, party, { seats: seatsByProfile(preset(), { party, seatGroup: 'CEE' }) });
  const pool = [cee('a', 'SK'), cee('b', 'RS'), cee('c', 'UA')];
  const states = (ids: string[]) =>
    Object.fromEntries(
      checkShown(selectionOf(preset(), pool), ids).criteria.map(({ id, state }) => [id, state]),
    );
  expect(states(['a', 'b'])).toMatchObject({ CEE: 'met', CEE_EU: 'met' });
  expect(states(['a', 'b', 'c'])).toMatchObject({ CEE: 'over', CEE_EU: 'met' });
  expect(states(['b', 'c'])).toMatchObject({ CEE: 'met', CEE_EU: 'short' });
});

test('somebody whom two Parties nominate is one person: both at once break what no profile needs to say', () => {
  const profile = { ...preset(), seats: 2, categories: [], quotas: [] };
  const pool = [
    nominee('a', 'SN', { sameAs: ['b'] }),
    nominee('b', 'KE', { sameAs: ['a'] }),
    nominee('c', 'GH'),
  ];
  const selection = selectionOf(profile, pool);
  expect(checkShown(selection, ['a', 'b']).verdict).toBe('breaks');
  expect(checkShown(selection, ['a', 'c'])).toMatchObject({ verdict: 'fits', criteria: [] });
});

test('whose conflict is pending is in the pool and out by decision; others are not in it at all', () => {
  const pool = [
    nominee('a', 'SN'),
    nominee('b', 'KE', { standing: 'conflict_pending' }),
    nominee('c', 'GH', { standing: 'withdrawn' }),
  ];
  const { pool: people, bars } = selectionOf(preset(), pool);
  expect([people.map(({ id }) => id), bars]).toEqual([['a', 'b'], ['b']]);
});

test('the version of a pool follows from what decides, in whatever order it comes, and from nothing else', () => {
  const [a, b] = [nominee('a', 'SN'), nominee('b', 'KE')];
  expect(decidingIn([b, a])).toEqual(decidingIn([a, b]));
  expect(decidingIn([{ ...a, title: 'Dr', receipt: 9 }, b])).toEqual(decidingIn([a, b]));
  expect(decidingIn([{ ...a, gender: 'woman' }, b])).not.toEqual(decidingIn([a, b]));
  expect(decidingIn([{ ...a, standing: 'withdrawn' }, b])).toEqual(decidingIn([b]));
});

test('who stated no gender may count; who is of no least developed country, or works with no convention, does not', () => {
  const quota = (id: string, attribute: 'gender' | 'situation' | 'convention', value: string) => ({
    ...{
      id,
      label: id,
      counts: { attribute, values: [value] },
      min: 0,
      max: 19,
      minFloor: null,
      maxCeil: null,
    },
    ...{ weight: 1, hard: false },
  });
  const quotas = [
    quota('women', 'gender', 'woman'),
    quota('ldc', 'situation', 'ldc'),
    quota('cms', 'convention', 'CMS'),
  ];
  const pool = [nominee('a', 'SN', { seatGroup: 'AFRICA', seats: ['AFRICA'] })];
  const { criteria } = checkShown(selectionOf({ ...preset(), quotas }, pool), ['a']);
  expect(criteria.map(({ id, unstated }) => [id, unstated])).toEqual([
    ['women', 1],
    ['ldc', 0],
    ['cms', 0],
  ]);
});
