import type { addEvent, Input } from '@lib/contracts';

type Event = Omit<Input<typeof addEvent>, 'groupId'>;
const event = { place: '', url: '', isPublic: true };

/**
 * What other bodies did during the cycle, as CBD/SBI/2/11 and public pages of the Convention date it. That BLG-13 is the
 * meeting to which the advice was to go is inferred.
 */
export const events: readonly Event[] = [
  {
    ...event,
    name: 'BLG-12, Liaison Group of Biodiversity-related Conventions',
    startsOn: '2017-09-28',
    endsOn: '2017-09-28',
    place: 'Rome',
    url: 'https://dev-chm.cbd.int/cooperation/related-conventions/blg.shtml',
  },
  {
    ...event,
    name: 'SBSTTA-21',
    startsOn: '2017-12-11',
    endsOn: '2017-12-14',
    place: 'Montreal',
    url: 'http://cbd.int/notifications/2018-020',
  },
  { ...event, name: 'SBI-2', startsOn: '2018-07-09', endsOn: '2018-07-13', place: 'Montreal' },
  {
    ...event,
    name: 'BLG-13, Liaison Group of Biodiversity-related Conventions',
    startsOn: '2018-09-18',
    endsOn: '2018-09-19',
    place: 'Paris',
    url: 'https://dev-chm.cbd.int/cooperation/related-conventions/blg.shtml',
  },
  { ...event, name: 'COP-14', startsOn: '2018-11-17', endsOn: '2018-11-29', place: 'Sharm el-Sheikh' },
];
