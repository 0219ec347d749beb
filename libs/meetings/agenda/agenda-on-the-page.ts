import type { AgendaItem } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { meetingAheadOn, meetingOn } from '../held/meeting-on-the-page';
import { Meeting } from '../held/meeting.entity';
import { phaseOfMeeting } from '../held/meeting.rules';
import { AgendaItemRow } from './agenda.entity';

/** A meeting whose agenda is being prepared: it is still to come. */
export async function preparedOn(page: Page, meetingId: string): Promise<Meeting> {
  const { state } = await meetingOn(page, meetingId);
  page.during(phaseOfMeeting(state));
  return meetingAheadOn(page, meetingId);
}

/** Writes the whole agenda that is being prepared; gives its version. */
export async function writeOn(
  page: Page,
  meetingId: string,
  version: number,
  items: readonly AgendaItem[],
): Promise<number> {
  const { groupId } = page;
  await page.delete(AgendaItemRow, { meetingId });
  for (const [position, it] of items.entries())
    await page.insert(AgendaItemRow, { ...it, groupId, meetingId, position });
  await page.update(Meeting, { id: meetingId }, { agendaVersion: version + 1 });
  return version + 1;
}
