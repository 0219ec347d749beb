import { group } from './cycle';
import { title } from './draft';
import { agenda, closure, type HeldMeeting, opening, paper, sitting, sourceOf, utc } from './held-meetings';

/** The second online meeting. That the bottlenecks came to “the next meetings” is known (paragraph 45), not to which. */
const second: HeldMeeting = {
  kind: 'online',
  title: 'Second online meeting',
  place: '',
  days: [sitting('2018-02-07T21:00', '2018-02-07T23:00')],
  planned: utc('2017-12-20T16:30'),
  circulated: utc('2018-01-29T16:00'),
  quorum: 10,
  apologies: ['EG', 'MY'],
  source: sourceOf('That the group met online on 7 February 2018 is stated in CBD/SBI/2/11, paragraph 43.'),
  items: [
    opening,
    agenda,
    {
      title: 'Difficulties and bottlenecks',
      minutes: 40,
      presenter: 'Secretariat',
      documents: [paper('Difficulties and bottlenecks in carrying out the key actions')],
      speakers: ['PE', 'ZA', 'NL'],
      noted: ['The Secretariat had found out what held back the key actions (paragraphs 40 (c) and 46).'],
    },
    {
      title: 'Five actions from each member',
      minutes: 30,
      presenter: 'Chair',
      told: [
        'The order of the key actions was to follow from the notes of Montreal and from the difficulties that had been found. At the request of the Chair each member named five actions to him (paragraph 46; when is not recorded).',
      ],
      decided: 'Each member names five key actions to the Chair (the day is a sample).',
      asked: {
        text: 'Put together what the members name, with the help of the Secretariat (paragraph 46).',
        of: 'chair',
        dueOn: '2018-03-09',
      },
    },
    {
      title: 'Timetable',
      minutes: 15,
      presenter: 'Secretariat',
      documents: [paper('Timetable for preparing the documents on synergies')],
    },
    closure,
  ],
  report: {
    circulated: utc('2018-02-09T16:00'),
    until: utc('2018-02-16T22:00'),
    adopted: utc('2018-02-19T15:00'),
    by: 'chair',
  },
};

/** The third online meeting. The advice on all key actions is known (paragraph 50), not when the group agreed to it. */
const third: HeldMeeting = {
  kind: 'online',
  title: 'Third online meeting',
  place: '',
  days: [sitting('2018-03-15T06:00', '2018-03-15T08:00')],
  planned: utc('2018-02-19T16:00'),
  circulated: utc('2018-03-05T16:00'),
  quorum: 10,
  apologies: ['CR'],
  source: sourceOf('That the group met online on 15 March 2018 is stated in CBD/SBI/2/11, paragraph 43.'),
  items: [
    opening,
    agenda,
    {
      title: 'Order of the key actions',
      minutes: 30,
      presenter: 'Chair',
      documents: [paper('Summary of the five actions that each member named')],
      speakers: ['EU', 'RS'],
      told: [
        'Some actions were named most. All of them were important all the same, and should be carried out (paragraph 50). How often each was named is told in CBD/SBI/2/INF/14, annex I, and not here.',
      ],
      decided: 'There is to be advice on every key action (sample of a wording).',
    },
    {
      title: 'Work of the Secretariat, UNEP and UNEP-WCMC',
      minutes: 20,
      documents: [paper('Projects and activities that support the key actions')],
      noted: [
        'Some of the key actions had begun, and some were complete: the advice was to build on these (paragraph 51).',
      ],
      speakers: ['SK'],
    },
    {
      title: 'Elements of advice',
      minutes: 40,
      presenter: 'Chair',
      told: [
        'Once the order was made the group asked the Secretariat to draft elements of advice to the Executive Secretary, the Bureau and the Liaison Group (paragraph 47).',
      ],
      asked: {
        text: 'Draft elements of advice from the notes and the difficulties (paragraph 47; the day is a sample).',
        of: 'secretariat',
        dueOn: '2018-04-16',
      },
      speakers: ['IN', 'CA', 'SN'],
    },
    closure,
  ],
  report: {
    circulated: utc('2018-03-19T16:00'),
    until: utc('2018-03-26T21:00'),
    adopted: utc('2018-03-27T15:00'),
    by: 'chair',
    correction: {
      at: utc('2018-03-21T09:00'),
      by: 'SK',
      of: 'Some actions were named most.',
      text: 'Some actions were named most, and should come first.',
      reason: 'That is what the order is for (sample).',
      outcome: 'declined',
      answer: 'The group gives advice on all of them. What was said stands as it was said (sample).',
    },
  },
};

/** The fourth online meeting looked at draft advice (paragraph 47). */
const fourth: HeldMeeting = {
  kind: 'online',
  title: 'Fourth online meeting',
  place: '',
  days: [sitting('2018-04-30T14:00', '2018-04-30T16:00')],
  planned: utc('2018-03-27T16:00'),
  circulated: utc('2018-04-20T16:00'),
  quorum: 10,
  apologies: ['FJ', 'AU'],
  source: sourceOf(
    'That the group met online on 30 April 2018, and considered draft advice, is stated in CBD/SBI/2/11, paragraphs 43 and 47.',
  ),
  items: [
    opening,
    agenda,
    {
      title: 'Draft elements of advice',
      minutes: 60,
      presenter: 'Chair',
      documents: [paper(`${title} (sample)`, `${group.code}/AD/1`)],
      told: ['The group considered the draft elements of advice (paragraph 47).'],
      speakers: ['KE', 'CR', 'SE', 'CN'],
      decided: 'A task group of four members takes up what is left of the draft advice.',
      asked: {
        text: 'Bring the task group together, and give its wordings to the Chair (sample).',
        of: 'KE',
        dueOn: '2018-05-08',
      },
    },
    {
      title: 'Report of the group',
      minutes: 20,
      presenter: 'Secretariat',
      documents: [paper('Note on the report of the group')],
      speakers: ['ZA'],
    },
    closure,
  ],
  report: {
    circulated: utc('2018-05-02T16:00'),
    until: utc('2018-05-09T21:00'),
    adopted: utc('2018-05-10T15:00'),
    by: 'chair',
  },
};

export const meetingsOf2018: readonly HeldMeeting[] = [second, third, fourth];
