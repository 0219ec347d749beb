import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OutcomeReason, SelectionOutcome } from '@lib/contracts';

export const outcomeNames: Readonly<Record<SelectionOutcome, MessageDescriptor>> = {
  selected: msg`Selected`,
  reserve: msg`In reserve`,
  not_selected: msg`Not selected`,
};

export const reasonNames: Readonly<Record<OutcomeReason, MessageDescriptor>> = {
  fills_seat: msg`Fills a seat of the profile`,
  balance: msg`For the balance of the group`,
  expertise: msg`For the expertise`,
  next_in_line: msg`Next in line`,
  seats_taken: msg`The seats are taken`,
  party_has_seat: msg`The Party has a seat already`,
  no_seat_open: msg`No seat is open`,
  conflict_of_interest: msg`Conflict of interest`,
  not_eligible: msg`Not eligible`,
  withdrawn: msg`Withdrawn`,
  other: msg`Another reason`,
};

/** The reasons that one may give for each outcome. */
export const reasonsFor: Readonly<Record<SelectionOutcome, readonly OutcomeReason[]>> = {
  selected: ['fills_seat', 'balance', 'expertise', 'other'],
  reserve: ['next_in_line', 'seats_taken', 'balance', 'expertise', 'other'],
  not_selected: [
    ...(['seats_taken', 'party_has_seat', 'no_seat_open', 'balance', 'expertise'] as const),
    ...(['conflict_of_interest', 'not_eligible', 'withdrawn', 'other'] as const),
  ],
};
