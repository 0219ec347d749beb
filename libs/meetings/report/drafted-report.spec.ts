import type { NumberedItem } from '@lib/contracts';
import { draftedReport } from './drafted-report.rules';
import type { Happening } from './happenings.rules';
import { saidOf } from './saying';
import type { Sat } from './saying.rules';

const [chair, ghana, peru, desk, expert] = ['1', '2', '3', '4', '5'].map(
  (it) => `00000000-0000-4000-8000-00000000000${it}`,
) as [string, string, string, string, string];
const meetingId = '00000000-0000-4000-8000-0000000000aa';
const at = (minute: number) => new Date(Date.UTC(2018, 1, 12, 13, minute));

const item = (n: number, title: string, more: Partial<NumberedItem> = {}): NumberedItem => ({
  ...{ id: idOf(n), level: 0, title, annotation: '', minutes: 10, presenter: '', visibility: 'group' },
  ...{ documents: [], number: String(n), heading: false, ...more },
});
const idOf = (n: number) => `00000000-0000-4000-8000-0000000000b${String(n)}`;

const sat: Sat = {
  ...{
    title: 'Third online meeting',
    kind: 'online',
    place: '',
    zone: 'Africa/Dakar',
  },
  agenda: [
    item(1, 'Opening'),
    item(2, 'Key actions', { documents: [{ symbol: 'IAG/5', title: 'Draft advice', url: '' }] }),
    item(3, 'Other matters'),
  ],
  attendance: [
    { personId: chair, status: 'present' },
    { personId: ghana, status: 'partly_present' },
    { personId: peru, status: 'apologies' },
    { personId: desk, status: 'present' },
    { personId: expert, status: 'partly_present' },
  ],
  people: new Map([
    [chair, { name: 'Hesiquio', party: 'MX', affiliation: 'A ministry', isMember: true }],
    [ghana, { name: 'Ama', party: 'GH', affiliation: '', isMember: true }],
    [peru, { name: 'Rosa', party: 'PE', affiliation: '', isMember: true }],
    [desk, { name: 'Helena', party: null, affiliation: '', isMember: false }],
    [expert, { name: 'Idris', party: null, affiliation: 'A centre', isMember: false }],
  ]),
};
const of = { meetingId, itemId: idOf(2) };
const turn = { ...of, speakerId: meetingId, seconds: 180 };
const sounding = { ...of, soundingId: meetingId };

/** A meeting that was run with the chair's buttons alone. */
const happenings: Happening[] = [
  {
    ...{ type: 'meeting.opened', at: at(1) },
    payload: { meetingId, n: 3, title: sat.title, chairId: chair, acting: false, quorum: 2 },
  },
  { type: 'item.opened', at: at(2), payload: { ...of, number: '2', title: 'Key actions' } },
  { type: 'text.put-up', at: at(3), payload: { ...of, place: 'paragraph 7 of IAG/5', text: 'All of it.' } },
  { type: 'text.put-up', at: at(3), payload: { ...of, place: '', text: 'Parties may wish to wait.' } },
  { type: 'text.put-up', at: at(4), payload: { ...of, place: '', text: '' } },
  { type: 'floor.given', at: at(4), payload: { ...turn, personId: ghana, kind: 'statement' } },
  { type: 'floor.given', at: at(5), payload: { ...turn, personId: chair, kind: 'statement' } },
  { type: 'floor.given', at: at(6), payload: { ...turn, personId: ghana, kind: 'statement' } },
  { type: 'floor.given', at: at(7), payload: { ...turn, personId: chair, kind: 'point_of_order' } },
  { type: 'sounding.opened', at: at(8), payload: { ...sounding, text: 'Leave it out.' } },
  {
    ...{ type: 'sounding.answered', at: at(9) },
    payload: { ...sounding, personId: chair, objects: true, words: 'No' },
  },
  {
    ...{ type: 'sounding.answered', at: at(9) },
    payload: { ...sounding, personId: chair, objects: false, words: '' },
  },
  {
    ...{ type: 'sounding.answered', at: at(10) },
    payload: { ...sounding, personId: ghana, objects: true, words: 'Too soon' },
  },
  { type: 'sounding.set-aside', at: at(11), payload: sounding },
  {
    ...{ type: 'decision.recorded', at: at(12) },
    payload: { ...of, number: '3/1', text: 'To keep the paragraph.' },
  },
  {
    ...{ type: 'action-point.set', at: at(13) },
    payload: {
      ...of,
      actionPointId: meetingId,
      text: 'Write to the conventions.',
      ownerId: desk,
      dueOn: '2018-03-01',
    },
  },
  { type: 'chair.handed-over', at: at(14), payload: { meetingId, personId: ghana } },
  { type: 'chair.taken-back', at: at(15), payload: { ...of, personId: chair } },
  {
    ...{ type: 'item.left', at: at(20) },
    payload: { ...of, number: '2', title: 'Key actions', state: 'closed', seconds: 1_080 },
  },
  {
    ...{ type: 'action-point.set', at: at(21) },
    payload: {
      meetingId,
      itemId: null,
      actionPointId: desk,
      text: 'Send the report.',
      ownerId: desk,
      dueOn: '2018-03-02',
    },
  },
  { type: 'meeting.closed', at: at(30), payload: { meetingId, n: 3, title: sat.title } },
];
function told(more: Partial<Sat> = {}, all = happenings) {
  const it = { ...sat, ...more };
  return draftedReport(all, it, saidOf(it, at(1))).map(({ kind, text }) => `${kind}: ${text}`);
}

test('a meeting that was run with the chair’s buttons alone has a whole report', () => {
  expect(told()).toEqual([
    'narrative: The group met online on 12 February 2018, from 13:01 to 13:30 (Africa/Dakar): Third online meeting.',
    'narrative: Hesiquio (Mexico) presided as Chair.',
    'narrative: The following members attended: Hesiquio (Mexico).',
    'narrative: The following members attended a part of the meeting: Ama (Ghana).',
    'narrative: The following members had sent their apologies: Rosa (Peru).',
    'narrative: Also present: Helena and Idris (A centre).',
    'narrative: 2 members attended; the quorum was 2.',
    'heading: Item 1. Opening',
    'narrative: The item was not taken up.',
    'heading: Item 2. Key actions',
    'narrative: The item was taken up at 13:02. The group had before it: Draft advice (IAG/5).',
    'narrative: Statements were made by Ama (Ghana) and Hesiquio (Mexico). A point of order was raised by Hesiquio (Mexico).',
    'narrative: The group considered paragraph 7 of IAG/5.',
    'narrative: The group considered the following words: “Parties may wish to wait.”',
    'narrative: The following was proposed and not agreed: “Leave it out.” An objection was made by Ama (Ghana) (“Too soon”).',
    'agreed: The group agreed (decision 3/1): To keep the paragraph.',
    'requested: The group requested Helena to see to the following by 1 March 2018: Write to the conventions.',
    'narrative: From 13:14 on, Ama (Ghana) acted as Chair.',
    'narrative: From 13:15 on, Hesiquio (Mexico) presided.',
    'narrative: The item was closed at 13:20.',
    'heading: Item 3. Other matters',
    'narrative: The item was not taken up.',
    'heading: End of the meeting',
    'requested: The group requested Helena to see to the following by 2 March 2018: Send the report.',
    'narrative: The meeting was closed at 13:30.',
  ]);
});

test('times are those of the zone in which the meeting was announced', () => {
  expect(told({ zone: 'Asia/Kathmandu' })[0]).toContain('from 18:46 to 19:15 (Asia/Kathmandu)');
});

test('a time of another day than the first names that day', () => {
  const end: Happening = {
    ...{ type: 'meeting.closed', at: at(24 * 60) },
    payload: { meetingId, n: 3, title: sat.title },
  };
  const both = told({}, [...happenings.slice(0, -1), end]);
  expect(both[0]).toContain('on 12 February 2018, from 13:01 to 13:00 on 13 February 2018 (Africa/Dakar)');
  expect(both.at(-1)).toBe('narrative: The meeting was closed at 13:00 on 13 February 2018.');
});

test('a meeting that lost its quorum says so', () => {
  const lost: Happening = {
    ...{ type: 'meeting.made-informal', at: at(9) },
    payload: { meetingId, n: 3, title: sat.title, present: 1, quorum: 2 },
  };
  expect(told({}, [...happenings.slice(0, 8), lost, ...happenings.slice(8)])[6]).toBe(
    'narrative: 2 members attended; the quorum was 2. At 13:09 only 1 were present: from then on nothing was agreed.',
  );
});

test('a meeting face to face says where it was', () => {
  expect(told({ kind: 'in_person', place: 'Montreal' })[0]).toContain('met in Montreal on');
});
