import { givePass } from '@lib/access';
import type { NotificationKind } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { callBehind, type CallBehind } from './calls-behind.sql';
import type { Notification } from './notification.entity';
import type { Ask } from './recipients';

/**
 * What lets the focal points of a Party act in this group without an account: the id of the pass that the page gives
 * them, for their letters to carry its code.
 */
export async function codeFor(page: Page, party: string): Promise<string> {
  return (await givePass(page, { purpose: 'nominate', party })).passId;
}

/** The kinds whose letters bring codes, where they are about a call. */
const bringing: readonly NotificationKind[] = ['call', 'supplementary_call', 'extension', 'reminder'];

/** The call under which Parties nominate by the codes that the letters of a notification bring; null where they bring none. */
export async function nominatedUnder(
  ask: Ask,
  { id, kind }: Pick<Notification, 'id' | 'kind'>,
): Promise<CallBehind | null> {
  const [call] = bringing.includes(kind) ? await ask<CallBehind>(callBehind, id) : [];
  return call ?? null;
}
