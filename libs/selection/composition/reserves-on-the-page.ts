import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { standingOn } from '../decision/decisions';
import { Outcome } from '../decision/decision.entity';

const seated = `
  update nomination set status = 'selected' where id = $1 and group_id = $2 and status in ('eligible', 'reserve')
  returning id`;

/** Notes that a nominee has a seat now. Refuses whoever has one already, or may have none. */
export async function settleReserveOn(page: Page, nominationId: string): Promise<void> {
  const [found] = await page.ask(seated, nominationId, page.groupId);
  if (!found) throw new Refusal('not-choosable');
  const { id: decisionId } = await standingOn(page);
  const change = { outcome: 'selected' as const, rank: null };
  await page.update(Outcome, { decisionId, nominationId }, change);
}
