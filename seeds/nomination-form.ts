import type { NominationForm } from '@lib/contracts';
import type { SeededNomination } from './facts/nominations';
import { focalPointOf } from './facts/notifications';

/** How long a letter is on its way; one that is uploaded is of the same day. */
const DAYS_BY_POST = 5;
const DAY = 86_400_000;

/** A nomination as its form has it. */
export function formOf(it: SeededNomination): NominationForm {
  const { party, seatGroup, came, channel, level, conventions, evidence } = it;
  const { name, organization, email, gender, languages, timeZone, fundingEligible } = it;
  const less = (i: number) => (i === 1 && level !== 'familiar' ? 'practitioner' : 'familiar');
  const signed = new Date(came.getTime() - (channel === 'letter' ? DAYS_BY_POST * DAY : 0));
  return {
    nominator: { name: focalPointOf(party), title: 'Director (sample)', role: 'nfp', email: '' },
    letterDate: signed.toISOString().slice(0, 10),
    nominee: {
      ...{ name, title: '', organization, email, phone: '', gender, languages, timeZone },
      fundingEligible,
    },
    seatGroup,
    expertise: conventions.map((convention, i) => ({
      ...{ convention, level: i === 0 ? level : less(i), evidence },
    })),
  };
}
