import type { Procedure, Stage } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { canonical, Refusal } from '@lib/platform';
import { AdvisoryGroup } from './advisory-group.entity';
import { WorkingProcedure } from './working-procedure.entity';

const activeMembers = `
  select person_id as "personId", party from membership
   where group_id = $1 and status = 'active' order by party`;
const stageOf = 'select stage from cycle where group_id = $1';
const officeHeld = `select id from office where group_id = $1 and person_id = $2 and kind = $3 and to_at is null`;

/** What the group has agreed about how it works, as it stands now. */
export async function procedureOn(page: Page): Promise<Procedure> {
  return (await page.one(WorkingProcedure, { groupId: page.groupId })).settings;
}

/**
 * The working procedure with these settings: the version that stands, where they are the same, and otherwise the next one,
 * which holds from then on.
 */
export async function procedureAsOn(
  page: Page,
  settings: Procedure,
  match: number | null,
): Promise<{ version: number; isChanged: boolean }> {
  const { groupId } = page;
  const { version, settings: before } = await page.one(WorkingProcedure, { groupId });
  if (version !== match) throw new Refusal('changed-meanwhile', { version, procedure: before });
  if (canonical(before) === canonical(settings)) return { version, isChanged: false };
  await page.update(WorkingProcedure, { groupId }, { version: version + 1, settings });
  return { version: version + 1, isChanged: true };
}

/** Who sits in the group now, and for which Party. */
export function activeMembersOn(page: Page): Promise<{ personId: string; party: string }[]> {
  return page.ask(activeMembers, page.groupId);
}

/** Whether what this person does as chair is to be marked as done by the acting chair. */
export async function isActingChair(page: Page, personId: string): Promise<boolean> {
  return (await page.ask(officeHeld, page.groupId, personId, 'acting_chair')).length > 0;
}

/** Whether the group is at its work: it drafts, comments and agrees. */
export async function isAtWork(page: Page): Promise<boolean> {
  const [cycle] = await page.ask<{ stage: Stage }>(stageOf, page.groupId);
  return cycle?.stage === 'working' || cycle?.stage === 'agreeing';
}

/** The group's name in addresses of pages. */
export async function slugOn(page: Page): Promise<string> {
  return (await page.one(AdvisoryGroup, { id: page.groupId })).slug;
}
