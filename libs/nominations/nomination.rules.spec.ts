import * as fc from 'fast-check';
import { NominationStatus, Stage } from '@lib/contracts';
import {
  after,
  afterChange,
  moves,
  objectionToAsking,
  objectionToEdit,
  objectionToEditEntered,
  objectionToLapse,
  objectionToPutIn,
  phaseOfCall,
  stands,
} from './nomination.rules';

const statuses = NominationStatus.options;
const over: NominationStatus[] = [
  'withdrawn',
  'lapsed',
  'declined',
  'ineligible',
  'not_selected',
  'selected',
];
const day = (n: number): Date => new Date(Date.UTC(2017, 8, n));

/** Where a nomination gets by these moves; those that do not go from where it is leave it there. */
const walk = (path: readonly (typeof moves)[number][], from: NominationStatus = 'draft') =>
  path.reduce<NominationStatus[]>(
    (been, move) => [...been, after(been.at(-1) ?? from, move) ?? been.at(-1) ?? from],
    [from],
  );

describe('a nomination, whatever happens to it', () => {
  const path = fc.array(fc.constantFrom(...moves), { maxLength: 25 });
  const holds = (promise: (been: NominationStatus[]) => boolean): void =>
    fc.assert(
      fc.property(path, (it) => promise(walk(it))),
      { numRuns: 2_000 },
    );

  test('is never a draft again once it was submitted', () => {
    holds(
      (been) =>
        been.lastIndexOf('draft') === been.findIndex((it) => it !== 'draft') - 1 ||
        been.every((it) => it === 'draft'),
    );
  });

  test('stays where it is once it is over', () => {
    holds((been) => {
      const end = been.findIndex((it) => over.includes(it));
      return end === -1 || been.slice(end).every((it) => it === been[end]);
    });
  });

  test('is eligible only when it was complete just before, and complete only when somebody looked at it', () => {
    holds((been) =>
      been.every((it, i) => {
        const before = been[i - 1];
        if (it === before || i === 0) return true;
        if (it === 'eligible') return before === 'complete';
        return it !== 'complete' || before === 'acknowledged' || before === 'incomplete';
      }),
    );
  });

  test('comes from late to anything else by the decision of the head alone', () => {
    holds((been) =>
      been.every(
        (it, i) => been[i - 1] !== 'late' || ['late', 'received', 'declined', 'withdrawn'].includes(it),
      ),
    );
  });

  test('can be withdrawn wherever it stands, until somebody was selected', () => {
    for (const it of statuses)
      expect([it, after(it, 'withdraw') !== null]).toEqual([
        it,
        it === 'draft' || (stands(it) && it !== 'selected'),
      ]);
  });
});

test('every state of which a call knows can be reached', () => {
  const reached = new Set<NominationStatus>(['draft']);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const it of [...reached]) for (const move of moves) reached.add(after(it, move) ?? it);
  }
  const ofSelection = ['shortlisted', 'selected', 'reserve', 'not_selected'];
  expect([...reached].sort()).toEqual(statuses.filter((it) => !ofSelection.includes(it)).sort());
});

test('a Party changes what it wrote until the call closes, and what is waited for until that is over', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...statuses),
      fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      (status, supplyBy, closes, now) => {
        const it = { status, supplyBy: supplyBy === null ? null : day(supplyBy) };
        const objection = objectionToEdit(it, { closesAt: day(closes) }, day(now));
        const isWaitedFor = status === 'incomplete' && supplyBy !== null && now < supplyBy;
        const isOpen = now < closes && ['draft', 'received', 'acknowledged', 'complete'].includes(status);
        return (objection === null) === (isWaitedFor || isOpen);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('it lapses at the instant itself, and at no other state', () => {
  const it = { status: 'incomplete' as const, supplyBy: day(5) };
  expect(objectionToLapse(it, day(4))).toBe('not-in-this-state');
  expect(objectionToLapse(it, day(5))).toBeNull();
  expect(objectionToLapse({ ...it, status: 'complete' }, day(6))).toBe('not-in-this-state');
});

test('what is missing is asked for with a time ahead, which can be made longer and never shorter', () => {
  const first = { status: 'complete' as const, supplyBy: null };
  const again = { status: 'incomplete' as const, supplyBy: day(8) };
  expect(objectionToAsking({ until: day(5) }, first, day(5))).toBe('ask-for-something');
  expect(objectionToAsking(null, first, day(5))).toBe('ask-for-something');
  expect(objectionToAsking({ until: day(6) }, first, day(5))).toBeNull();
  expect(objectionToAsking({ until: day(7) }, again, day(5))).toBe('deadline-shortened');
  expect(objectionToAsking({ until: day(8) }, again, day(5))).toBeNull();
  // What was asked for before and has been supplied counts no longer.
  expect(objectionToAsking({ until: day(7) }, { ...again, status: 'complete' }, day(5))).toBeNull();
});

test.each([
  ['form', 'incomplete', null],
  ['form', 'complete', 'not-to-be-edited'],
  ['letter', 'incomplete', null],
  ['letter', 'eligible', 'not-to-be-edited'],
] as const)(
  'into what came by %s and is %s the secretariat puts a file: %s',
  (channel, status, objection) => {
    expect(objectionToPutIn({ channel, status, supplyBy: null })).toBe(objection);
  },
);

test.each([
  ['form', 'received', 'not-to-be-edited'],
  ['letter', 'draft', null],
  ['letter', 'received', null],
  ['email', 'late', null],
  ['fax', 'eligible', 'not-to-be-edited'],
  ['letter', 'withdrawn', 'not-to-be-edited'],
] as const)('what came by %s and is %s is changed by the secretariat: %s', (channel, status, objection) => {
  expect(objectionToEditEntered({ channel, status, supplyBy: null })).toBe(objection);
});

test('what was looked at is looked at again when it has changed', () => {
  expect(
    ['draft', 'received', 'acknowledged', 'complete', 'incomplete', 'late'].map((it) =>
      afterChange(it as NominationStatus),
    ),
  ).toEqual(['draft', 'received', 'received', 'received', 'incomplete', 'late']);
});

test('it calls while the call is open and is checked from then on, as long as nobody has been chosen', () => {
  expect(Stage.options.map((it) => [it, phaseOfCall(it, true), phaseOfCall(it, false)])).toEqual([
    ['draft', 0, 0],
    ['calling', 1, 2],
    ['selecting', 1, 2],
    ['constituted', 1, 4],
    ['working', 1, 5],
    ['agreeing', 1, 12],
    ['agreed', 1, 13],
    ['transmitted', 1, 14],
    ['presenting', 1, 14],
    ['closed', 1, 14],
    ['suspended', 1, 4],
    ['terminated', 1, 14],
  ]);
});
