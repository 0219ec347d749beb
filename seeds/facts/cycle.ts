import type { advanceStage, Input, Procedure, readCycle, readGroup, Reply } from '@lib/contracts';

/**
 * What public documents say about the group's cycle of 2017–2018. A date is that of the day: its hour is not
 * recorded, and 10:00 UTC is the same day everywhere from Mexico to Fiji. What no document dates stays undated.
 */
const on = (day: string): Date => new Date(`${day}T10:00:00Z`);

/** Decision XIII/24, paragraph 15; CBD/SBI/2/11, paragraphs 38 and 59. */
export const mandate: Reply<typeof readGroup>['mandate'] = {
  decision: 'XIII/24',
  paragraph: '15',
  tasks: [
    'Further prioritise the actions of the road map for enhancing synergies',
    'Carry out the priority actions',
  ],
  addressees: [
    'Executive Secretary',
    'Bureau of the Conference of the Parties',
    'Liaison Group of Biodiversity-related Conventions',
  ],
  reportsTo: 'Subsidiary Body on Implementation, second meeting (9–13 July 2018)',
  reportDueAt: on('2018-07-09'),
  consults: 'Bureau of the Conference of the Parties',
  subjectToResources: true,
};

/** CBD/SBI/2/11, paragraph 41: nineteen seats, of which four are tied to the European Union. */
export const seats: Reply<typeof readGroup>['seats'] = [
  { seatGroup: 'AFRICA', seats: 4, ofWhichEu: 0, ofWhichJuscanz: 0 },
  { seatGroup: 'ASIA_PACIFIC', seats: 4, ofWhichEu: 0, ofWhichJuscanz: 0 },
  { seatGroup: 'GRULAC', seats: 4, ofWhichEu: 0, ofWhichJuscanz: 0 },
  { seatGroup: 'CEE', seats: 2, ofWhichEu: 1, ofWhichJuscanz: 0 },
  { seatGroup: 'WEOG', seats: 4, ofWhichEu: 2, ofWhichJuscanz: 2 },
  { seatGroup: 'EUROPEAN_COMMISSION', seats: 1, ofWhichEu: 0, ofWhichJuscanz: 0 },
];

/** CBD/SBI/2/11, paragraphs 40 to 47. */
export const days = {
  /** Notification 2017-081 invites Parties to nominate. */
  call: on('2017-08-28'),
  /** Notification 2017-114 tells Parties who is in the group. */
  composition: on('2017-11-03'),
  /** The first online meeting. */
  firstMeeting: on('2017-12-07'),
  faceToFace: on('2017-12-17'),
  faceToFaceEnd: on('2017-12-18'),
  /** The fourth online meeting, which considered the draft of the advice. */
  fourthMeeting: on('2018-04-30'),
  /** Four members, online, on what was left of the draft. */
  taskGroup: on('2018-05-07'),
  /** The work was complete. */
  completion: on('2018-06-08'),
};

/**
 * Paragraph 46: each member named five actions. How silence was used in 2018 is not published: the other settings
 * are samples. Of the holidays of the United Nations only those are named that are the same at every duty station.
 */
export const procedure: Procedure = {
  picks: 5,
  agreement: 'silence',
  silenceHours: 168,
  commentWorkingDays: 5,
  reservations: true,
  positionsWhileOpen: 'counts',
  holidays: [
    { on: '2017-12-25', name: 'Christmas Day' },
    { on: '2018-01-01', name: 'New Year’s Day' },
  ],
};

export type Step = Pick<Reply<typeof readCycle>['steps'][number], 'step' | 'from' | 'to'>;

/**
 * When the steps were taken, as far as documents say, by the moment at which that was settled. The dates of electing
 * the chair and of ranking the actions are not recorded.
 */
export const steps = {
  atCall: [
    { step: 'mandate', from: on('2016-12-04'), to: on('2016-12-17') },
    { step: 'nominations', from: days.call, to: null },
    { step: 'delivery', from: on('2018-07-09'), to: on('2018-07-13') },
  ],
  atComposition: [{ step: 'selection', from: null, to: days.composition }],
  atFirstMeeting: [{ step: 'key-actions', from: days.faceToFace, to: days.faceToFaceEnd }],
  withFirstDraft: [{ step: 'draft-advice', from: days.fourthMeeting, to: null }],
  withSecondDraft: [{ step: 'sign-off', from: null, to: days.completion }],
} satisfies Record<string, Step[]>;

export const group = {
  slug: 'iag-syn',
  title: 'Informal advisory group on synergies',
  subtitle: 'Biodiversity-related conventions',
  code: 'IAG-SYN/1',
  timeZone: 'America/Toronto',
  language: 'en' as const,
  mandate,
  procedure,
};

type Move = Pick<Input<typeof advanceStage>, 'to' | 'reason'> & { at: Date };

export const moves = {
  select: { at: on('2017-10-19'), to: 'selecting', reason: 'Date not recorded.' },
  compose: { at: days.composition, to: 'constituted', reason: 'Notification 2017-114.' },
  meet: { at: days.firstMeeting, to: 'working', reason: 'First online meeting.' },
} satisfies Record<string, Move>;
