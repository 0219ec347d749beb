import { msg } from '@lingui/core/macro';
import { readFloor, type Reply } from '@lib/contracts';
import { changed } from './change';
import { as, type State } from './state';

export const meetingStates: readonly State[] = [
  {
    name: 'meeting-closed-item',
    title: msg`Meeting: in a closed item, for an observer`,
    at: 'meetings/8/live',
    changes: (where) => [as(where, 'observer'), changed(readFloor, outside)],
  },
  {
    name: 'meeting-recused',
    title: msg`Meeting: in an item from which whoever reads is recused`,
    at: 'meetings/8/live',
    changes: (where) => [
      as(where, 'member'),
      changed(readFloor, (it) => ({ ...outside(it), recused: true })),
    ],
  },
];

/** A meeting in an item that whoever reads is not let into. */
function outside(it: Reply<typeof readFloor>): Reply<typeof readFloor> {
  return {
    ...{ ...it, closedItem: true, itemId: null, text: null, speaking: null, sounding: null },
    ...{ attendance: [], regions: [], joining: { url: '', words: '' } },
    list: { ...it.list, waiting: [] },
    may: {
      ...{ open: false, preside: false, assist: false, mark: false, appoint: false, takeChair: false },
      ...{ ask: false, answer: false },
    },
  };
}
