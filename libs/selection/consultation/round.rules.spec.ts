import fc from 'fast-check';
import { closedUp, visibleTo } from './mask.rules';
import {
  isOpenAt,
  mayReadViews,
  objectionToClosing,
  objectionToConcluding,
  objectionToExtending,
  objectionToView,
  type Round,
  type RoundState,
} from './round.rules';

const at = (hour: number): Date => new Date(hour * 3_600_000);
const round = (state: RoundState = 'open'): Round => ({ state, endsAt: at(48) });
const said = { answer: 'comment', text: 'Well.' } as const;

test('at the instant of its end it is over, whether or not the clock has said so', () => {
  expect([47, 48].map((hour) => isOpenAt(round(), at(hour)))).toEqual([true, false]);
  expect(objectionToView(round(), said, at(47))).toBeNull();
  expect(objectionToView(round(), said, at(48))).toBe('consultation-over');
  expect([47, 48].map((hour) => objectionToClosing(round(), at(hour)))).toEqual(['consultation-open', null]);
});

test('who has nothing to object needs no words', () => {
  expect(objectionToView(round(), { answer: 'no_objection', text: '' }, at(1))).toBeNull();
  for (const answer of ['comment', 'asks_for_more'] as const)
    expect(objectionToView(round(), { answer, text: '' }, at(1))).toBe('words-missing');
});

test('time is given, never taken', () => {
  expect(objectionToExtending(round(), at(49), at(1))).toBeNull();
  expect(objectionToExtending(round(), at(48), at(1))).toBe('never-shortened');
  expect(objectionToExtending(round(), at(60), at(48))).toBe('consultation-over');
});

const answered = { answer: 'no_objection' } as const;
const silent = { answer: null };
test.each([
  ['open', [answered, silent], 1, 'consultation-open'],
  ['open', [answered, answered], 1, null],
  ['open', [answered, silent], 48, null],
  ['closed', [silent], 1, null],
  ['concluded', [answered], 60, 'consultation-over'],
] as const)(
  'a round that is %s, of %j, at %i can be concluded, or not: %s',
  (state, asked, hour, objection) => {
    expect(objectionToConcluding(round(state), asked, at(hour))).toBe(objection);
  },
);

test('nobody reads what others said before they have said it themselves, as long as it is open', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<RoundState[]>('open', 'closed', 'concluded'),
      fc.nat(100),
      fc.boolean(),
      (state, hour, hasSaid) => {
        const it = round(state);
        const may = mayReadViews(it, hasSaid ? answered : silent, at(hour));
        expect(may).toBe(hasSaid || !isOpenAt(it, at(hour)));
      },
    ),
  );
  expect(mayReadViews(round(), null, at(1))).toBe(false);
});

const nominees = fc
  .uniqueArray(fc.nat(30), { maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(String(id)),
          party: fc.constantFrom('SN', 'KE', 'GH'),
          rank: fc.constant(id + 1),
        }),
      ),
    ),
  )
  .map((all) => all.map((it) => ({ ...it, sameAs: [] as string[] })));

test('what is left without a file is what there would be had it never been', () => {
  fc.assert(
    fc.property(
      nominees,
      fc.constantFrom('SN', null),
      fc.array(fc.nat(30).map(String)),
      (all, party, recused) => {
        const without = all.filter((it) => it.party !== party && !recused.includes(it.id));
        const reader = { party, recused };
        expect(visibleTo(reader, all)).toEqual(visibleTo({ party: null, recused: [] }, without));
        const ranks = closedUp(visibleTo(reader, all)).map(({ rank }) => rank);
        expect([...ranks].sort((one, other) => one - other)).toEqual(ranks.map((_, i) => i + 1));
      },
    ),
  );
});

test('somebody whom another Party nominates too is not to be seen under that name either', () => {
  const of = (id: string, party: string, sameAs: string[] = []) => ({ id, party, sameAs });
  const all = [of('a', 'SN', ['b']), of('b', 'KE', ['a']), of('c', 'GH', [])];
  expect(visibleTo({ party: 'SN', recused: [] }, all)).toEqual([of('c', 'GH')]);
  expect(visibleTo({ party: null, recused: ['b'] }, all)).toEqual([of('c', 'GH')]);
  expect(visibleTo({ party: null, recused: ['c'] }, all)).toEqual(all.slice(0, 2));
});
