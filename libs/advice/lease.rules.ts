import type { Objection } from '@lib/contracts';

/** How long a paragraph is held without a sign of life, in milliseconds. */
export const LEASE_MS = 60_000;

export interface Leased {
  readonly leaseBy: string | null;
  readonly leaseUntil: Date | null;
}

/** Who holds a paragraph now, and until when; null when nobody does. */
export function leaseAt(
  { leaseBy: by, leaseUntil: until }: Leased,
  now: Date,
): { by: string; until: Date } | null {
  return by !== null && until !== null && until > now ? { by, until } : null;
}

/** Why somebody cannot work on a paragraph now; null when they can. */
export function objectionToWork(it: Leased, personId: string, now: Date): Objection | null {
  const lease = leaseAt(it, now);
  return lease && lease.by !== personId ? 'paragraph-held' : null;
}
