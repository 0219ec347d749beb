import { msg } from '@lingui/core/macro';
import { readFloor } from '@lib/contracts';
import { changed } from './change';
import { as, type State } from './state';

export const meetingStates: readonly State[] = [
  {
    name: 'meeting-closed-item',
    title: msg`Meeting: in a closed item, for an observer`,
    at: 'meetings/8/live',
    changes: (where) => [
      as(where, 'observer'),
      changed(readFloor, (it) => ({
        ...{ ...it, closedItem: true, itemId: null, text: null, speaking: null, sounding: null },
        ...{ attendance: [], regions: [], joining: { url: '', words: '' } },
        list: { ...it.list, waiting: [] },
        may: { open: false, preside: false, assist: false, appoint: false, ask: false, answer: false },
      })),
    ],
  },
];
