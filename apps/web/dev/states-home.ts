import { msg } from '@lingui/core/macro';
import {
  listDeliveries,
  listDocuments,
  listDrafts,
  listGroups,
  readHome,
  readRecord,
  type TaskView,
  whoAmI,
} from '@lib/contracts';
import { setConnection } from '@web/app/connection';
import { changed, lostAfter, never, refused } from './change';
import { longer } from './longer';
import { as, later, minutes, type State, type Where } from './state';

const LONG_ENOUGH_TO_READ = 1_500;

const overdue = (where: Where): TaskView => ({
  id: where.groupId,
  kind: 'comment',
  about: { draftId: where.draft.id, title: where.draft.title, symbol: where.draft.current?.symbol ?? '' },
  since: later(where, minutes(-9_000)),
  dueAt: later(where, minutes(-1_500)),
  zone: 'UTC',
});

export const homeStates: readonly State[] = [
  {
    name: 'home-loading',
    title: msg`Home: on its way`,
    at: 'home',
    changes: () => [never(readHome)],
  },
  {
    name: 'home-nothing',
    title: msg`Home: nothing needs you`,
    at: 'home',
    changes: () => [changed(readHome, (it) => ({ ...it, tasks: [], changes: [], changed: 0 }))],
  },
  {
    name: 'home-fault',
    title: msg`Home: the server does not answer`,
    at: 'home',
    changes: () => [refused(readHome, 'unavailable')],
  },
  {
    name: 'home-overdue',
    title: msg`Home: overdue`,
    at: 'home',
    changes: (where) => [
      as(where, 'member'),
      changed(readHome, (it) => ({ ...it, tasks: [overdue(where)] })),
    ],
  },
  {
    name: 'home-over',
    title: msg`Home: the cycle is over`,
    at: 'home',
    changes: ({ groupId }) => [
      changed(listGroups, ({ groups }) => ({
        groups: groups.map((it) => (it.id === groupId ? { ...it, stage: 'closed' as const } : it)),
      })),
      changed(readHome, (it) => ({ ...it, tasks: [] })),
    ],
  },
  {
    name: 'home-outside',
    title: msg`Home: for whoever is not of the group`,
    at: 'home',
    changes: (where) => [as(where)],
  },
  {
    name: 'home-first',
    title: msg`Home: a first visit`,
    at: 'home',
    changes: () => [changed(readHome, (it) => ({ ...it, lastVisitAt: null }))],
  },
  {
    name: 'offline',
    title: msg`Any page: without a connection`,
    at: 'home',
    ask: lostAfter(LONG_ENOUGH_TO_READ),
    after: () => setTimeout(() => setConnection('offline'), LONG_ENOUGH_TO_READ),
  },
  {
    name: 'signed-out',
    title: msg`Any page: the session has ended`,
    at: 'home',
    changes: () => {
      let isFirst = true;
      return [
        changed(whoAmI, (it) => {
          const me = isFirst ? it.me : null;
          isFirst = false;
          return { ...it, me };
        }),
      ];
    },
    after: (queries) =>
      setTimeout(() => void queries.invalidateQueries({ queryKey: ['me'] }), LONG_ENOUGH_TO_READ),
  },
  {
    name: 'long-words',
    title: msg`Any page: words two fifths longer`,
    at: 'home',
    words: longer,
  },
  {
    name: 'advice-none',
    title: msg`Advice: none yet`,
    at: 'advice',
    changes: (where) => [as(where, 'member'), changed(listDrafts, () => ({ drafts: [] }))],
  },
  {
    name: 'advice-fault',
    title: msg`Advice: something went wrong`,
    at: 'advice',
    changes: () => [refused(listDrafts, 'internal')],
  },
  {
    name: 'documents-none',
    title: msg`Documents: none yet`,
    at: 'documents',
    changes: () => [changed(listDocuments, () => ({ documents: [] }))],
  },
  {
    name: 'record-none',
    title: msg`Record: nothing that fits`,
    at: 'record',
    changes: () => [changed(readRecord, (it) => ({ ...it, entries: [], next: null }))],
  },
  {
    name: 'mail-none',
    title: msg`Mail: none yet`,
    at: 'mail',
    changes: () => [changed(listDeliveries, (it) => ({ ...it, deliveries: [] }))],
  },
];
