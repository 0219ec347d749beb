import { advanceCycle, Cycle } from '@lib/groups';
import type { Page } from '@lib/journal';
import { othersThan } from './agreement.sql';
import { type Others, stagesThrough, type Turn } from './stage.rules';

/** Takes the cycle where this circulation leads it; refuses with `no-such-step` where it cannot go there. */
export async function leadCycle(page: Page, circulationId: string, turn: Turn, reason = ''): Promise<void> {
  const { groupId } = page;
  const { stage } = await page.one(Cycle, { groupId });
  const [others] = await page.ask<Others>(othersThan, groupId, circulationId);
  const stages = stagesThrough(turn, stage, others ?? { open: 0, broken: 0 });
  for (const next of stages) await advanceCycle(page, next, reason, null);
}
