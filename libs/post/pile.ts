import type { Letter } from '@lib/platform';
import type { Sheet } from '@lib/journal';

/** A message that is somebody's to send for a while: the number of the lease tells whether it still is. */
export interface Leased {
  readonly id: string;
  readonly leaseNo: number;
  /** How often it has been tried, this time included. */
  readonly tries: number;
  /** Writes it as it is to be sent now. Throws `Unsendable` when it is not to be sent at all. */
  readonly write: () => Promise<Letter>;
}

/** What became of a leased message. */
export interface Finished {
  readonly id: string;
  readonly leaseNo: number;
  /** A server has it; nobody will take it; it waits for another try; it was not tried. */
  readonly became: 'accepted' | 'failed' | 'waiting' | 'untouched';
  readonly fault: string | null;
  /** Whether a server said that it will never take it for this address. */
  readonly refused: boolean;
  /** How long it waits before the next try. */
  readonly minutes: number;
}

/** Why a message is not sent at all. The words are kept with it. */
export class Unsendable extends Error {}

/** Messages of one table that wait to be sent. */
export interface Pile {
  /** Leases at most so many that are due, for so many seconds; what another has not finished in time comes back. */
  lease: (sheet: Sheet, most: number, seconds: number) => Promise<Leased[]>;
  /** Says what became of some. A lease that is not the last one any more changes nothing. */
  finish: (sheet: Sheet, finished: readonly Finished[]) => Promise<unknown>;
}
