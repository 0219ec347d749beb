import type { Objection } from '@lib/contracts';

/** How long a session counts as fresh, in seconds, from its beginning or since it was confirmed by a code. */
export const FRESH_SECONDS = 600;

/** Somebody who wants to change with what they come in. */
export interface Changer {
  /** Seconds since the session began, or was last confirmed. */
  readonly age: number;
  /** Whether they are secretariat, head or chair of any group, or administrator. */
  readonly isOfTheDesk: boolean;
  /** Whether they have a second factor already, and whether this session has given it. */
  readonly hasFactor: boolean;
  readonly hasGivenIt: boolean;
}

/**
 * Why somebody may not change with what they come in; null when they may. Whoever holds only the mailbox of
 * somebody of the desk cannot put a factor of their own beside the one that is there.
 */
export function objectionToChange({ age, isOfTheDesk, hasFactor, hasGivenIt }: Changer): Objection | null {
  if (age >= FRESH_SECONDS) return 'fresh-sign-in-needed';
  return isOfTheDesk && hasFactor && !hasGivenIt ? 'second-factor-needed' : null;
}
