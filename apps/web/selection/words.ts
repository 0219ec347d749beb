import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CriterionState, NomineeStanding, Place } from '@lib/contracts';
import type { IconName } from '@web/ui/icon';
import type { Level } from './counting';

type Names<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const placeNames: Names<Place> = {
  in: msg({ message: 'In', context: 'place on the board' }),
  reserve: msg({ message: 'Reserve', context: 'place on the board' }),
  out: msg({ message: 'Out', context: 'place on the board' }),
};

/** The four signs of the board in a word each; what somebody said of themselves stands in their file. */
export const levelWords: Names<Level> = {
  none: msg({ message: 'none', context: 'expertise' }),
  some: msg({ message: 'some', context: 'expertise' }),
  good: msg({ message: 'good', context: 'expertise' }),
  strong: msg({ message: 'strong', context: 'expertise' }),
};

export const standingNames: Names<Exclude<NomineeStanding, 'choosable'>> = {
  unscreened: msg`Not found eligible yet`,
  conflict_pending: msg`Interests not cleared yet`,
  disqualified: msg`Interests that exclude`,
  ineligible: msg`Not eligible`,
  withdrawn: msg`Withdrawn`,
};

export const criterionWords: Names<CriterionState> = {
  met: msg`Met`,
  short: msg`Can still be completed`,
  lost: msg`Cannot be met any more`,
  over: msg`Too many`,
};
export const criterionIcons: Readonly<Record<CriterionState, IconName>> = {
  met: 'tick',
  short: 'clock',
  lost: 'warning',
  over: 'warning',
};
