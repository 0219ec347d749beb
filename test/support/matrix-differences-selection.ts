import type { Actor } from '@lib/contracts';
import type { Difference } from './matrix-difference';

/** Where nominations and selection allow something else than the design, and why. */
export const selectionDifferences: Difference[] = [
  ...(['sendSelectionLetters', 'sendSelectionLetterAgain'] as const).map((route): Difference => {
    const because = 'letters say what the head has decided, and the head sends them';
    return { row: 'B07', route, who: ['secretariat', 'bureau'], cell: '-', because };
  }),
  {
    row: 'N01',
    who: ['focalPoint'],
    cell: 'all',
    because:
      'a Party that comes too late is told so, and is not left before nothing; nothing is written then',
  },
  {
    row: 'N09',
    who: ['public'],
    cell: 'all',
    because:
      'whoever holds the link reads what was said of them, and is told when the time to answer is over',
  },
  ...(['I01', 'I02'] as const).map((row): Difference => ({
    ...{ row, who: ['observer', 'bureau'], cell: '-' },
    because: 'observers and the Bureau are not nominated: there is no form of theirs',
  })),
  ...(['discloseMyInterests', 'readMyInterests'] as const).map((route): Difference => ({
    ...{
      row: route === 'readMyInterests' ? 'I02' : 'I01',
      route,
      who: ['secretariat', 'head', 'focalPoint'],
    },
    cell: '-',
    because: 'by this address a member reads and amends their own, and nobody else does',
  })),
  ...(['discloseInterests', 'readDisclosure'] as const).map((route): Difference => ({
    ...{ row: route === 'readDisclosure' ? 'I02' : 'I01', route, who: ['chair', 'member'], cell: '-' },
    because: 'members read and amend their own by another address',
  })),
  {
    row: 'I02',
    route: 'readDisclosure',
    who: ['focalPoint'],
    cell: '-',
    because: 'a Party reads the disclosure of its nominee with its nomination, not in the register',
  },
  {
    row: 'I03',
    route: 'readRestrictions',
    who: ['bureau'],
    cell: '-',
    because: 'the Bureau reads it with the nomination it is asked about',
  },
  {
    row: 'I03',
    route: 'readRestrictions',
    who: ['observer'],
    cell: '-',
    because: 'observers are not nominated: they have disclosed nothing, and find nothing of their own',
  },
  ...(['N04', 'N05', 'N06'] as const).flatMap((row): Difference[] => {
    const own = { N04: 'readMyNomination', N05: 'downloadMyFile', N06: 'readMyCall' }[row];
    const registers = {
      N04: ['readNomination'],
      N05: ['downloadNominationFile'],
      N06: ['listNominations', 'readNominationAnalysis'],
    }[row];
    const because = 'a Party reads its own by other addresses than the register';
    const ofBureau = 'the Bureau reads what it is asked about by other addresses than the register';
    const pooled = { N04: 'readPooled', N05: 'downloadPooledFile', N06: 'searchPool' }[row];
    const onlyBureau: Actor[] = ['secretariat', 'head', 'focalPoint'];
    const byLink = 'whoever holds the link of the message acts as the member of the Bureau it was sent to';
    return [
      ...registers.flatMap((route): Difference[] => [
        { row, route, who: ['focalPoint'], cell: '-', because },
        { row, route, who: ['bureau'], cell: '-', because: ofBureau },
      ]),
      { row, route: own, who: ['secretariat', 'head', 'bureau'], cell: '-', because },
      ...[pooled, `${pooled}ByLink`].map((route): Difference => ({
        ...{ row, route, who: onlyBureau, cell: '-', because: ofBureau },
      })),
      { row, route: `${pooled}ByLink`, who: ['public'], cell: 'P3', because: byLink },
    ];
  }),
  ...(['readBoard', 'readSeatProfiles', 'exportSelection', 'listLotteries', 'exportLottery'] as const).map(
    (route): Difference => ({
      ...{ row: 'B01', route, who: ['bureau'], cell: '-' },
      because:
        'the Bureau reads the list it is asked about as it was sent, not the board on which it is made',
    }),
  ),
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
];
