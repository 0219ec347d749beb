import type { BoardNominee, PanelCheck, SeatGroup, SeatProfile } from '@lib/contracts';
import {
  changedBy,
  changeTo,
  inOrder,
  regionsOf,
  seatedIn,
  seatsIn,
  shownAtFirst,
  type Nominee,
} from './board';
import { countsFor, leastFor, levelIn } from './counting';
import { missedBy, vacantIn } from './giving-up';

const nominee = (id: string, more: Partial<BoardNominee> = {}): Nominee => ({
  ...{ id, receipt: 1, party: 'SN', region: 'AFR', ldc: true, sids: false, name: id, title: '' },
  ...{ organization: '', gender: 'woman', languages: ['fr'], fundingEligible: null, seatGroup: 'AFRICA' },
  ...{ seats: ['AFRICA'], seatsReason: null, expertise: [], status: 'eligible', standing: 'choosable' },
  ...{ reason: '', disclosure: null, letterDate: null, files: [], sameAs: [] },
  ...more,
});
const quota = (id: string, categories: string[], min: number): SeatProfile['quotas'][number] => ({
  ...{ id, label: id, counts: { categories }, min, max: min, minFloor: null, maxCeil: null },
  ...{ weight: 1, hard: false },
});
const category = (id: string, seatGroup: SeatGroup): SeatProfile['categories'][number] => ({
  ...{ id, label: id, seatGroup, overlay: null, parties: null, except: [] },
});
const profile = (quotas: SeatProfile['quotas'], categories: SeatProfile['categories']): SeatProfile => ({
  ...{ seats: 6, quotas, categories, perParty: 1, coverage: [], vacancy: { most: 0, weight: 1 } },
});
const cee = [category('CEE_EU', 'CEE'), category('CEE_OTHER', 'CEE')];
const nested = profile([quota('CEE', ['CEE_EU', 'CEE_OTHER'], 2), quota('CEE_EU', ['CEE_EU'], 1)], cee);

test.each<[string, SeatProfile | null, SeatGroup | null, number | null]>([
  ['what the quota asks for that counts all categories', nested, 'CEE', 2],
  [
    'the sum of those that count one',
    profile([quota('A', ['CEE_EU'], 1), quota('B', ['CEE_OTHER'], 2)], cee),
    'CEE',
    3,
  ],
  ['nothing known where the profile has no such seats', nested, 'AFRICA', null],
  ['nothing known without a profile', null, 'CEE', null],
  ['nothing known of no group', nested, null, null],
])('seats of a region: %s', (_, of, group, seats) => {
  expect(seatsIn(of, group)).toBe(seats);
});

test('who sits in a region is counted by the category of the seat, not by who nominated them', () => {
  const members = [
    { nominee: 'a', category: 'CEE_EU' },
    { nominee: 'b', category: null },
    { nominee: 'c', category: 'AFRICA' },
  ];
  expect(seatedIn(nested, 'CEE', members)).toBe(1);
});

test('a region shows when somebody was nominated in it, or when it has seats', () => {
  const shown = regionsOf([nominee('a'), nominee('b', { seatGroup: null })], nested);
  expect(shown.map(({ group, nominees }) => [group, nominees.length])).toEqual([
    ['AFRICA', 1],
    ['CEE', 0],
    [null, 1],
  ]);
});

const at = new Date(0);
const placed = (id: string, place: 'in' | 'reserve' | 'out', rank: number | null = null) => ({
  ...{ nominee: id, place, rank, revision: 1, at, by: null },
});
const proposal = (places: ReturnType<typeof placed>[]) => ({
  ...{
    id: 'p',
    letter: 'A',
    name: '',
    locked: false,
    rounds: [],
    revision: 1,
    changedAt: at,
    changedBy: null,
  },
  ...{ stale: false, places, check: null },
});

test('in first, reserves in their order, then who may be chosen, at the end who may not', () => {
  const all = [
    nominee('gone', { standing: 'withdrawn' }),
    ...['out', 'r2', 'r1', 'in'].map((it) => nominee(it)),
  ];
  const of = proposal([placed('in', 'in'), placed('r1', 'reserve', 1), placed('r2', 'reserve', 2)]);
  expect(inOrder(all, of).map(({ id }) => id)).toEqual(['in', 'r1', 'r2', 'out', 'gone']);
});

test.each([
  [9, 4, 4, 5],
  [9, 6, 4, 6],
  [3, 0, 4, 3],
  [9, 0, null, 4],
])('of %i with %i in and %p seats, %i rows are open at first', (all, inside, seats, open) => {
  const ordered = Array.from({ length: all }, (_, i) => nominee(String(i)));
  expect(shownAtFirst(ordered, inside, seats)).toHaveLength(open);
});

test('who leaves is the first in reserve, and who enters is there no more', () => {
  const lists = { in: ['a', 'b'], reserve: ['c', 'd'] };
  expect(changedBy(lists, { enter: ['d'], leave: ['a'] })).toEqual({ in: ['b', 'd'], reserve: ['a', 'c'] });
  const panel = ['b', 'x'].map((it) => ({ nominee: it, category: null }));
  expect(changeTo(lists.in, panel)).toEqual({ enter: ['x'], leave: ['a'] });
});

const expert = nominee('e', {
  expertise: [
    { convention: 'CBD', level: 'focal_point' },
    { convention: 'CMS', level: 'practitioner' },
    { convention: 'CITES', level: 'familiar' },
  ],
});

test.each([
  ['CBD', 'strong'],
  ['CMS', 'good'],
  ['CITES', 'some'],
  ['IPPC', 'none'],
] as const)('expertise in %s is %s', (convention, level) => {
  expect(levelIn(expert, convention)).toBe(level);
});

test.each<[SeatProfile['quotas'][number]['counts'], string | null, boolean]>([
  [{ categories: ['AFRICA'] }, 'AFRICA', true],
  [{ categories: ['AFRICA'] }, null, false],
  [{ attribute: 'gender', values: ['woman'] }, null, true],
  [{ attribute: 'gender', values: ['man'] }, null, false],
  [{ attribute: 'convention', values: ['CITES'] }, null, false],
  [{ attribute: 'convention_any', values: ['CITES'] }, null, true],
  [{ attribute: 'situation', values: ['sids', 'ldc'] }, null, true],
  [{ attribute: 'funding', values: ['eligible'] }, null, false],
])('a criterion of %j on a seat of %p counts them: %p', (counts, seat, counted) => {
  expect(countsFor(expert, seat, { counts })).toBe(counted);
});

test('the least of a convention is that of the criterion that counts it alone', () => {
  const own = { ...quota('cms', [], 3), counts: { attribute: 'convention' as const, values: ['CMS'] } };
  const more = { ...own, counts: { attribute: 'convention' as const, values: ['CBD', 'CITES'] } };
  expect(leastFor(profile([more, own], []), 'CMS')).toBe(3);
  expect(leastFor(profile([more, own], []), 'CBD')).toBeNull();
});

test('what is given up is each bound that is missed, by so much, and the seats that stay vacant', () => {
  const criterion = (id: string, count: number) => ({
    ...{
      id,
      label: id,
      counts: 'people' as const,
      count,
      min: 2,
      max: 4,
      state: 'met' as const,
      hard: false,
      unstated: 0,
    },
  });
  const check: Pick<PanelCheck, 'criteria' | 'seats'> = {
    criteria: [criterion('few', 1), criterion('right', 2), criterion('between', 3), criterion('many', 6)],
    seats: { filled: 5, of: 6 },
  };
  expect(missedBy(check)).toEqual([
    { quota: 'few', label: 'few', side: 'min', by: 1 },
    { quota: 'many', label: 'many', side: 'max', by: 2 },
  ]);
  expect(vacantIn(check)).toBe(1);
});
