import type { Stage } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { refuse } from '@lib/platform';
import { Cycle } from './cycle.entity';
import { objectionToAdvance } from './cycle.rules';

/**
 * Takes the cycle of the page's group to a stage and records it: for commands of which this is a part. `by` is null
 * where the step follows from something else: then nobody took it, and the record says so.
 * Refuses with `no-such-step` or `reason-required`.
 */
export async function advanceCycle(
  page: Page,
  to: Stage,
  reason: string,
  by: string | null = page.viewer.id,
): Promise<void> {
  const { groupId } = page;
  const { stage: from } = await page.one(Cycle, { groupId });
  refuse(objectionToAdvance(from, to, reason), { stage: from });
  await page.update(Cycle, { groupId }, { stage: to, stageReason: reason.trim() || null });
  page.record('cycle.advanced', { from, to, reason: reason.trim() }, by);
}
