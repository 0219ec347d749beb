import { msg } from '@lingui/core/macro';
import { readCirculation, readDraft, type Circulation, type CirculationState } from '@lib/contracts';
import { changed, made, never, refused, type Change } from './change';
import { as, later, minutes, type State, type Where } from './state';

const circulationId = '00000000-0000-4000-8000-000000000001';
const objectionId = '00000000-0000-4000-8000-000000000002';
const nobody = '00000000-0000-4000-8000-000000000003';

const objection = (where: Where): Circulation['objections'][number] => ({
  id: objectionId,
  personId: nobody,
  party: 'FJ',
  paragraphs: ['12'],
  reason: 'A sample: the paragraph names no source of funds.',
  proposed: 'A sample: “subject to the availability of resources”.',
  at: later(where, minutes(-40)),
  liftedAt: null,
});

/** A circulation of which the server knows nothing, on the text that it knows. */
function circulation(where: Where, change: Partial<Circulation> = {}): Change[] {
  const { draft } = where;
  const { current } = draft;
  const sample: Circulation = {
    ...{ id: circulationId, n: 1, state: 'open', mode: 'silence', note: '', zone: 'UTC' },
    bundle: current
      ? [
          {
            draftId: draft.id,
            versionId: current.id,
            n: current.n,
            symbol: current.symbol,
            title: draft.title,
            sha256: current.sha256,
          },
        ]
      : [],
    openedAt: later(where, minutes(-6_000)),
    openedBy: nobody,
    expiresAt: later(where, minutes(4_510)),
    ...{ movedFrom: null, brokenAt: null, concludedAt: null, conclusion: '' },
    ...{ predecessorId: null, successorId: null },
    counts: { agree: 11, agreeWithNote: 1, object: 0, silent: 7, total: 19 },
    objections: [],
    positions: null,
    mine: { kind: null, note: '', at: null, objectionId: null },
    late: [],
    now: where.now,
    ...change,
  };
  return [
    as(where, 'member'),
    changed(readDraft, (it) => ({ draft: { ...it.draft, state: 'circulating' as const, circulationId } })),
    made(readCirculation, sample),
  ];
}

const over = (where: Where, state: CirculationState, conclusion = ''): Change[] =>
  circulation(where, {
    state,
    conclusion,
    positions: [],
    expiresAt: later(where, minutes(-30)),
    concludedAt: later(where, minutes(-30)),
  });

export const agreementStates: readonly State[] = [
  {
    name: 'silence-none',
    title: msg`Silence: none yet`,
    at: 'draft/silence',
    changes: () => [changed(readDraft, (it) => ({ draft: { ...it.draft, circulationId: null } }))],
  },
  {
    name: 'silence-running',
    title: msg`Silence: running`,
    at: 'draft/silence',
    changes: circulation,
  },
  {
    name: 'silence-last-hour',
    title: msg`Silence: the last hour`,
    at: 'draft/silence',
    changes: (where) => circulation(where, { expiresAt: later(where, minutes(42)) }),
  },
  {
    name: 'silence-broken',
    title: msg`Silence: broken`,
    at: 'draft/silence',
    changes: (where) =>
      circulation(where, {
        state: 'broken',
        brokenAt: later(where, minutes(-40)),
        objections: [objection(where)],
        counts: { agree: 11, agreeWithNote: 1, object: 1, silent: 6, total: 19 },
      }),
  },
  {
    name: 'silence-agreed',
    title: msg`Silence: agreed`,
    at: 'draft/silence',
    changes: (where) => over(where, 'agreed'),
  },
  {
    name: 'silence-taken-back',
    title: msg`Silence: the text is taken back`,
    at: 'draft/silence',
    changes: (where) => over(where, 'superseded', 'A sample: paragraph 12 is being changed.'),
  },
  {
    name: 'silence-lapsed',
    title: msg`Silence: not agreed in time`,
    at: 'draft/silence',
    changes: (where) => over(where, 'lapsed'),
  },
  {
    name: 'silence-loading',
    title: msg`Silence: on its way`,
    at: 'draft/silence',
    changes: (where) => [...circulation(where).slice(0, 2), never(readCirculation)],
  },
  {
    name: 'silence-fault',
    title: msg`Silence: the server does not answer`,
    at: 'draft/silence',
    changes: (where) => [...circulation(where).slice(0, 2), refused(readCirculation, 'unavailable')],
  },
  {
    name: 'answer-asked',
    title: msg`My answer: asked for`,
    at: 'draft/answer',
    changes: circulation,
  },
  {
    name: 'answer-given',
    title: msg`My answer: given`,
    at: 'draft/answer',
    changes: (where) =>
      circulation(where, {
        mine: { kind: 'agree', note: '', at: later(where, minutes(-100)), objectionId: null },
      }),
  },
  {
    name: 'answer-late',
    title: msg`My answer: the procedure is over`,
    at: 'draft/answer',
    changes: (where) => over(where, 'agreed'),
  },
];
