import { procedureOn } from '@lib/groups';
import type { Page } from '@lib/journal';
import { delayOf, outagesOn, SHORTLY_BEFORE_MS } from '@lib/outages';
import { namesOf } from './bundle';
import { Circulation } from './circulation.entity';
import { workingDayFrom } from './period';

/**
 * Moves the end of a circulation shortly before which the service was away, and tells everyone; says whether it did.
 * What is broken waits for the chair anyway.
 */
export async function moveForOutages(page: Page, it: Circulation): Promise<boolean> {
  const { id, state, expiresAt: end, zone } = it;
  if (state !== 'open') return false;
  const away = await outagesOn(page, new Date(end.getTime() - SHORTLY_BEFORE_MS), end);
  const delay = delayOf(end, away);
  if (delay === 0) return false;
  const { holidays } = await procedureOn(page);
  const expiresAt = workingDayFrom(zone, new Date(end.getTime() + delay), holidays);
  await page.update(Circulation, { id }, { expiresAt, movedFrom: end });
  page.record('circulation.moved', { ...namesOf(it), expiresAt, zone, away }, null);
  return true;
}
