import { agenda, closure, type HeldMeeting, opening, paper, sitting, sourceOf, utc } from './held-meetings';

/** The first online meeting (CBD/SBI/2/11, paragraphs 40 to 44). What it dealt with is not recorded. */
const first: HeldMeeting = {
  kind: 'online',
  title: 'First online meeting',
  place: '',
  days: [sitting('2017-12-07T13:00', '2017-12-07T15:00')],
  planned: utc('2017-11-10T15:00'),
  circulated: utc('2017-11-16T15:00'),
  quorum: 10,
  apologies: ['FJ', 'AG'],
  source: sourceOf('That the group met online on 7 December 2017 is stated in CBD/SBI/2/11, paragraph 43.'),
  items: [
    opening,
    {
      title: 'The members and their Chair',
      minutes: 15,
      documents: [paper('List of members and their expertise in the conventions')],
      told: [
        'Nineteen members made up the group, from all regions and the European Commission. It had elected Hesiquio Benitez (Mexico) as its Chair (CBD/SBI/2/11, paragraph 41).',
      ],
    },
    agenda,
    {
      title: 'Working procedure',
      minutes: 20,
      presenter: 'Secretariat',
      documents: [paper('Working procedure of the group')],
      told: [
        'The group had prepared its working procedure with the help of the Secretariat (paragraph 44 (a)).',
      ],
      speakers: ['SE', 'KE'],
      decided: 'The working procedure of the group is adopted (sample of a date).',
    },
    {
      title: 'Experts',
      minutes: 15,
      told: [
        'Experts of UNEP and of its World Conservation Monitoring Centre took part in the work. The group asked itself whether it needed others, and found that it had the knowledge for its mandate (paragraph 42; when it found so is not recorded).',
      ],
      decided: 'No further experts are called upon.',
    },
    {
      title: 'The mandate and the meeting in Montreal',
      minutes: 40,
      presenter: 'Chair',
      documents: [
        paper('Introductory note on the group'),
        paper('Calendar of relevant international events'),
      ],
      speakers: ['IN', 'CR', 'ZA'],
      told: [
        'Most of the work was to be done online, which saves costs; once the members were to meet (paragraph 43).',
      ],
      asked: {
        text: 'Send to all members the key actions as they are to be gone through in Montreal (sample).',
        of: 'secretariat',
        dueOn: '2017-12-12',
      },
    },
    closure,
  ],
  report: {
    circulated: utc('2017-12-08T16:00'),
    until: utc('2017-12-14T22:00'),
    adopted: utc('2017-12-15T14:00'),
    by: 'chair',
    correction: {
      at: utc('2017-12-11T14:00'),
      by: 'ZA',
      of: 'Most of the work',
      text: 'Most of the work was to be done online, which saves costs; once the members were to meet face to face (paragraph 43).',
      reason: 'Online one meets as well (sample).',
      outcome: 'taken',
      answer: '',
    },
  },
  procedure: 'Report of the first online meeting, decision 1/2 (sample)',
};

const keyActions = { minutes: 150, presenter: 'Chair' };

/** Two days in Montreal (paragraphs 43 and 45). What is known of its work is in the report; the agenda is a sample. */
const faceToFace: HeldMeeting = {
  kind: 'in_person',
  title: 'Face-to-face meeting',
  place: 'Montreal',
  days: [sitting('2017-12-17T14:00', '2017-12-17T21:30'), sitting('2017-12-18T14:00', '2017-12-18T21:30')],
  planned: utc('2017-11-10T15:30'),
  circulated: utc('2017-12-08T15:00'),
  quorum: 10,
  apologies: ['AG'],
  source: sourceOf(
    'That the group met in Montreal on 17 and 18 December 2017, and went through the key actions there, is stated in CBD/SBI/2/11, paragraphs 43 and 45.',
  ),
  items: [
    { ...opening, minutes: 15 },
    { ...agenda, minutes: 15 },
    {
      ...keyActions,
      title: 'Key actions: information, knowledge and reporting',
      documents: [paper('Decision XIII/24, annex II: road map 2017–2020')],
      speakers: ['ZA', 'IN', 'EU'],
      told: ['The group went through the key actions of annex II to decision XIII/24 (paragraph 45).'],
    },
    {
      ...keyActions,
      title: 'Key actions: coordination and cooperation',
      at: utc('2017-12-17T18:00'),
      minutes: 200,
      speakers: ['SN', 'NL', 'PE'],
    },
    {
      ...keyActions,
      title: 'Key actions: science, national action, experience and capacity',
      at: utc('2017-12-18T14:02'),
      speakers: ['FJ', 'EG', 'AU'],
    },
    {
      title: 'Notes of the group',
      at: utc('2017-12-18T18:00'),
      minutes: 120,
      noted: [
        'The record of the discussion had comments and proposals on how to carry out the key actions, and was the first basis of the advice (paragraph 45).',
      ],
      decided: 'The notes on the key actions are the first basis of the advice (sample of a wording).',
    },
    {
      title: 'What stands in the way',
      minutes: 75,
      told: [
        'The group found that its advice had to take into account the difficulties and bottlenecks that held back some of the actions (paragraph 45).',
      ],
      speakers: ['KE'],
      asked: {
        text: 'Find out the difficulties and bottlenecks, for the next meetings (paragraph 45; the day is a sample).',
        of: 'secretariat',
        dueOn: '2018-01-31',
      },
    },
    closure,
  ],
  report: {
    circulated: utc('2017-12-20T16:00'),
    until: utc('2018-01-10T22:00'),
    adopted: utc('2018-01-10T22:00'),
    by: 'silence',
  },
};

export const meetingsOf2017: readonly HeldMeeting[] = [first, faceToFace];
