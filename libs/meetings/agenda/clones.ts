import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AgendaItem, cloneMeeting, Input, Reply } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { refuse, type Viewer } from '@lib/platform';
import { duringCycle, meetingOn, planOn } from '../held/meeting-on-the-page';
import { objectionToDays } from '../held/meeting.rules';
import { chosenOn } from '../held/members-on-the-page';
import { writeOn } from './agenda-on-the-page';
import { itemsOf } from './agenda.sql';

/** Plans meetings like earlier ones. */
@Injectable()
export class Clones {
  constructor(private readonly journal: Journal) {}

  clone(
    viewer: Viewer,
    { groupId, meetingId: fromId, ...it }: Input<typeof cloneMeeting>,
  ): Promise<Reply<typeof cloneMeeting>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const from = await meetingOn(page, fromId);
      refuse(objectionToDays(it.days, page.at));
      const memberIds = await chosenOn(page, it);
      const planned = await planOn(page, { ...it, memberIds });
      const items = await page.ask<AgendaItem>(itemsOf, from.id);
      if (items.length === 0) return planned;
      await writeOn(page, planned.meetingId, 1, items.map(againOf));
      page.record('agenda.edited', { ...planned, title: it.title, items: items.length });
      return planned;
    });
  }
}

/** The item as it comes again: without what was said of it, or on the table, that time. */
const againOf = (it: AgendaItem): AgendaItem => ({ ...it, id: randomUUID(), annotation: '', documents: [] });
