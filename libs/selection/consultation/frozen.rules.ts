import type { BoardNominee, Place, SeatProfile } from '@lib/contracts';

/** A nominee as the Bureau is asked about them. */
export type FrozenNominee = BoardNominee & { readonly place: Place; readonly rank: number | null };

/** A list as it was sent: whatever is done on the board afterwards, the Bureau has been asked about this. */
export interface FrozenList {
  readonly profile: SeatProfile;
  readonly nominees: readonly FrozenNominee[];
}
