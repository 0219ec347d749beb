import type { Action, Actor } from '@lib/contracts';

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

interface Difference {
  row: Action;
  who: Actor[];
  /** For one route only, where the others of its row are as the design says. */
  route?: string;
  cell: string;
  because: string;
}

/** Where this system allows something else than the design, and why. */
export const differences: Difference[] = [
  { row: 'C02', who: ['focalPoint'], cell: '-', because: 'calls for nominations are not built' },
  { row: 'C04', who: ['secretariat'], cell: '-', because: 'nothing is prepared for another yet' },
  {
    row: 'C04',
    who: ['head'],
    cell: 'P0–P4, P13–P14',
    because: 'somebody must take a constituted group to work',
  },
  { row: 'C05', who: ['chair'], cell: 'P5–P12', because: 'the cycle decides, and it works from P5 on' },
  {
    row: 'N01',
    who: ['focalPoint'],
    cell: 'all',
    because:
      'a Party that comes too late is told so, and is not left before nothing; nothing is written then',
  },
  ...(['N04', 'N05', 'N06'] as const).map((row): Difference => ({
    ...{ row, who: ['bureau'], cell: '-' },
    because: 'the Bureau is consulted by what is built next, and recusal comes with it',
  })),
  {
    row: 'N09',
    who: ['public'],
    cell: 'all',
    because:
      'whoever holds the link reads what was said of them, and is told when the time to answer is over',
  },
  ...(['I01', 'I02'] as const).map((row): Difference => ({
    ...{ row, who: ['chair', 'member', 'observer', 'bureau'], cell: '-' },
    because: 'whoever is in the group discloses by what is built next; this is of nominees',
  })),
  {
    row: 'I02',
    route: 'readDisclosure',
    who: ['focalPoint'],
    cell: '-',
    because: 'a Party reads the disclosure of its nominee with its nomination, not in the register',
  },
  ...(['N04', 'N05', 'N06'] as const).flatMap((row): Difference[] => {
    const own = { N04: 'readMyNomination', N05: 'downloadMyFile', N06: 'readMyCall' }[row];
    const registers = {
      N04: ['readNomination'],
      N05: ['downloadNominationFile'],
      N06: ['listNominations', 'readNominationAnalysis'],
    }[row];
    const because = 'a Party reads its own by other addresses than the register';
    return [
      ...registers.map((route): Difference => ({ row, route, who: ['focalPoint'], cell: '-', because })),
      { row, route: own, who: ['secretariat', 'head'], cell: '-', because },
    ];
  }),
  ...(['readBoard', 'readSeatProfiles', 'exportSelection'] as const).map((route): Difference => ({
    ...{ row: 'B01', route, who: ['bureau'], cell: '-' },
    because: 'the Bureau reads the list it is asked about as it was sent, not the board on which it is made',
  })),
  ...(['readConsultationByLink', 'giveViewByLink'] as const).map((route): Difference => ({
    ...{ row: 'B02', route, who: ['public'], cell: 'P3' },
    because: 'whoever holds the link of the message acts as the member of the Bureau it was sent to',
  })),
  {
    ...{ row: 'B04', route: 'recuseByLink', who: ['public'], cell: 'P2–P3' },
    because: 'whoever holds the link of the message acts as the member of the Bureau it was sent to',
  },
  ...(['recuse', 'recuseByLink'] as const).map((route): Difference => ({
    ...{ row: 'B04', route, who: ['secretariat', 'head'], cell: '-' },
    because: 'secretariat and head record it for others by another address',
  })),
  {
    ...{ row: 'B04', route: 'recordRecusal', who: ['bureau'], cell: '-' },
    because: 'a member of the Bureau recuses themselves by another address',
  },
  ...(['readSelectionLetters', 'writeSelectionLetter', 'readVacancies'] as const).map(
    (route): Difference => ({
      ...{ row: 'B07', route, who: ['bureau'], cell: '-' },
      because:
        'the Bureau reads reasons and reserves with the decision; letters and seats are the secretariat’s',
    }),
  ),
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
  ...(['M01', 'M05', 'T01', 'T03', 'K01', 'K02', 'K04'] as const).map((row): Difference => ({
    ...{ row, who: ['observer'], cell: '-' },
    because: 'observers are not invited to meetings and papers yet',
  })),
  { row: 'T01', who: ['public'], cell: '-', because: 'texts are not published yet' },
  { row: 'T02', who: ['member'], cell: '-', because: 'there are no task groups yet' },
  { row: 'K03', who: ['member'], cell: '-', because: 'there are no task groups yet' },
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
    because: 'whom a focal point may see are nominees, and there are no nominations yet',
  },
  {
    row: 'A09',
    route: 'stopSummaries',
    who: ['public'],
    cell: 'all',
    because: 'whoever holds the link of a summary acts as its reader, as far as the link goes (RFC 8058)',
  },
  { row: 'A01', route: 'demoSignIn', who: columns, cell: '-', because: 'it exists in demonstrations only' },
];
