import { Injectable } from '@nestjs/common';
import type { Input, liftRecusal, NumberedItem, recuseMember, Reply } from '@lib/contracts';
import { activeMembersOn } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { lastIssueOf } from '../agenda/agenda.sql';
import { meetingInPhaseOn } from '../floor/floor-on-the-page';
import { isSitting } from '../held/meeting.rules';
import { ItemRecusal } from './item-recusal.entity';
import { itemWithParts, mayBeRecused, objectionToRecusal, recusesOthers } from './recusal.rules';
import { presidesOver, recusedFromItem } from './recusal.sql';
import { itemOn, takeOutOn } from './recusals-on-the-page';

/** Members take no part in closed items: as they say themselves, or as the chair or the secretariat records. */
@Injectable()
export class Recusals {
  constructor(private readonly journal: Journal) {}

  recuse(
    viewer: Viewer,
    { groupId, meetingId, itemId, personId, reason }: Input<typeof recuseMember>,
  ): Promise<Reply<typeof recuseMember>> {
    const recordedBy = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await meetingInPhaseOn(page, meetingId);
      const isDesk = recusesOthers(page.roles);
      refuse(isDesk || personId === recordedBy ? null : 'not-your-role');
      const { item, agenda, isCirculated } = await itemOn(page, meetingId, itemId, isDesk);
      const { state, n, title } = meeting;
      const { visibility } = item;
      const who = await whoOn(page, meetingId, itemId, personId);
      refuse(objectionToRecusal({ state, visibility, ...who }), { state });
      const { id: recusalId } = await page.insert(ItemRecusal, {
        ...{ groupId, meetingId, itemId, personId, reason, at: page.at, recordedBy },
        ...{ liftedAt: null, liftedBy: null },
      });
      const number = isCirculated ? item.number : '';
      page.record('agenda-item.recused', { meetingId, n, title, itemId, number, personId, lifted: false });
      if (isSitting(state)) await takeOutOn(page, meetingId, personId, itemWithParts(agenda, itemId));
      return { recusalId };
    });
  }

  lift(
    viewer: Viewer,
    { groupId, meetingId, recusalId }: Input<typeof liftRecusal>,
  ): Promise<Reply<typeof liftRecusal>> {
    const liftedBy = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { state, n, title } = await meetingInPhaseOn(page, meetingId);
      const it = await page.one(ItemRecusal, { id: recusalId, meetingId, groupId });
      if (!mayBeRecused(state)) throw new Refusal('not-in-this-meeting-state', { state });
      refuse(it.liftedAt === null ? null : 'recusal-lifted');
      await page.update(ItemRecusal, { id: recusalId }, { liftedAt: page.at, liftedBy });
      const { itemId, personId } = it;
      const number = await numberOn(page, meetingId, itemId);
      page.record('agenda-item.recused', { meetingId, n, title, itemId, number, personId, lifted: true });
      return { done: true as const };
    });
  }
}

async function whoOn(page: Page, meetingId: string, itemId: string, personId: string) {
  const { groupId } = page;
  const isMember = (await activeMembersOn(page)).some((it) => it.personId === personId);
  const [found] = await page.ask<{ presides: boolean }>(presidesOver, groupId, meetingId, personId);
  const recused = await page.ask<{ person_id: string }>(recusedFromItem, meetingId, itemId);
  const already = recused.some((it) => it.person_id === personId);
  return { isMember, presides: found?.presides === true, already };
}

/** The number of an item in the agenda that was circulated last; none, where it is not on it. */
async function numberOn(page: Page, meetingId: string, itemId: string): Promise<string> {
  const [issue] = await page.ask<{ items: NumberedItem[] }>(lastIssueOf, meetingId);
  return issue?.items.find(({ id }) => id === itemId)?.number ?? '';
}
