import { givePass } from '@lib/access';
import type { Page } from '@lib/journal';

/**
 * What lets the focal points of a Party act in this group without an account: the id of the pass that the page gives
 * them, for their letters to carry its code.
 */
export async function codeFor(page: Page, party: string): Promise<string> {
  return (await givePass(page, { purpose: 'nominate', party })).passId;
}
