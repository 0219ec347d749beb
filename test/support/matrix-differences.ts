import type { Actor } from '@lib/contracts';
import type { Difference } from './matrix-difference';
import { selectionDifferences } from './matrix-differences-selection';

/** The columns of the design's matrix, in its order. */
export const columns: Actor[] = [
  'admin',
  'secretariat',
  'head',
  'chair',
  'member',
  'observer',
  'bureau',
  'focalPoint',
  'public',
];

/** Where this system allows something else than the design, and why. */
export const differences: Difference[] = [
  {
    row: 'C02',
    who: ['focalPoint'],
    cell: '-',
    because: 'whoever nominates reads how far it is on the call itself',
  },
  { row: 'C04', who: ['secretariat'], cell: '-', because: 'nothing is prepared for another yet' },
  {
    row: 'C04',
    who: ['head'],
    cell: 'P0–P4, P13–P14',
    because: 'somebody must take a constituted group to work',
  },
  { row: 'C05', who: ['chair'], cell: 'P5–P12', because: 'the cycle decides, and it works from P5 on' },
  ...selectionDifferences,
  { row: 'G02', who: ['secretariat'], cell: '-', because: 'nothing is prepared for another yet' },
  { row: 'G02', who: ['focalPoint'], cell: '-', because: 'a Party proposes a replacement by nominating' },
  {
    ...{ row: 'G03', who: ['chair', 'member'], cell: 'P4+' },
    because: 'a chair who leaves in the middle is followed by another',
  },
  ...(['openChairElection', 'voidChairElection', 'recordChairElection'] as const).map(
    (route): Difference => ({
      ...{ row: 'A07', route, who: ['admin'], cell: '-' },
      because: 'an administrator runs the system, not the elections of a group',
    }),
  ),
  { row: 'G01', who: ['public'], cell: '-', because: 'rosters are not published yet' },
  {
    ...{ row: 'M01', route: 'readDatePoll', who: ['observer'], cell: '-' },
    because: 'observers are not asked when they can',
  },
  ...(['M05', 'T01', 'T03', 'K01', 'K02', 'K04'] as const).map((row): Difference => ({
    ...{ row, who: ['observer'], cell: '-' },
    because: 'observers are not invited to meetings and papers yet',
  })),
  { row: 'T01', who: ['public'], cell: '-', because: 'texts are not published yet' },
  {
    row: 'T02',
    who: ['member'],
    cell: '-',
    because: 'a task group proposes on a copy of its own; into the text it comes by the chair',
  },
  {
    row: 'K03',
    who: ['member'],
    cell: 'P7–P8',
    because:
      'a task group works as long as the text is worked on, and not while it is finalised or circulates',
  },
  ...(['answerComment', 'admitComment'] as const).map((route): Difference => ({
    ...{ row: 'K03', route, who: ['member'], cell: '-' },
    because: 'members propose in a task group; they answer no comments',
  })),
  ...(['takeProposal', 'takeProposals', 'declineProposal'] as const).map((route): Difference => ({
    ...{ row: 'T02', route, who: ['secretariat', 'head'], cell: '-' },
    because: "what of a task group's proposals goes into the text is the chair's to say",
  })),
  { row: 'S01', who: ['secretariat', 'head'], cell: '-', because: 'nothing is prepared for another yet' },
  {
    row: 'S02',
    who: ['chair', 'member'],
    cell: 'P12–P13',
    because: 'a broken circulation still takes answers, and one that is over takes statements for the record',
  },
  {
    row: 'S03',
    who: ['chair', 'member'],
    cell: 'P12–P13',
    because: 'an objection that broke it can be lifted',
  },
  { row: 'S06', who: ['secretariat'], cell: '-', because: 'nothing is prepared for another yet' },
  { row: 'S06', who: ['head', 'chair'], cell: 'P12–P13', because: 'a broken circulation is extended too' },
  { row: 'S08', who: ['chair'], cell: 'P12–P13', because: 'a text may be taken back before anybody objects' },
  { row: 'O01', who: ['chair'], cell: '-', because: 'nothing is proposed to the secretariat yet' },
  { row: 'O07', who: ['admin'], cell: '-', because: 'an administrator has nothing of their own in a group' },
  {
    row: 'O09',
    who: ['public'],
    cell: 'all',
    because:
      'what stands there is the list of Parties, notifications, which are public once they are issued, and symbols, which answer by the rows of the group',
  },
  { row: 'Z07', who: ['admin'], cell: '-', because: 'mailboxes and test hooks exist in demonstrations only' },
  {
    row: 'T01',
    route: 'readWorkingText',
    who: ['member', 'bureau'],
    cell: '-',
    because: "members see what has been issued; the working text is the desk's",
  },
  {
    row: 'T01',
    route: 'search',
    who: ['bureau'],
    cell: '-',
    because: 'it finds paragraphs of issued versions, and those are read by whoever reads versions',
  },
  {
    row: 'K03',
    route: 'admitComment',
    who: ['secretariat', 'head'],
    cell: '-',
    because: "whether a late comment counts is the chair's to say",
  },
  {
    row: 'A07',
    route: 'appointOffice',
    who: ['secretariat'],
    cell: '-',
    because: "the chair is the head's to give",
  },
  {
    row: 'A07',
    route: 'endOffice',
    who: ['secretariat'],
    cell: '-',
    because: "the chair is the head's to take",
  },
  ...(['seatMember', 'endMembership'] as const).map((route): Difference => {
    const because = 'whoever gives the role of member gives the seat, and that is the secretariat';
    return { row: 'A07', route, who: ['head'], cell: '-', because };
  }),
  {
    row: 'A05',
    who: ['focalPoint'],
    cell: '-',
    because:
      'whom a focal point may see are nominees, who have no account; how to reach them stands on the nomination',
  },
  {
    row: 'A09',
    route: 'stopSummaries',
    who: ['public'],
    cell: 'all',
    because: 'whoever holds the link of a summary acts as its reader, as far as the link goes (RFC 8058)',
  },
  ...(['answerCorrection', 'adoptMeetingReport'] as const).map((route): Difference => ({
    ...{ row: 'M10', route, who: ['member'], cell: '-' },
    because: 'members ask for corrections; the chair decides on them, and adopts',
  })),
  { row: 'A01', route: 'demoSignIn', who: columns, cell: '-', because: 'it exists in demonstrations only' },
];
