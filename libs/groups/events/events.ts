import { Injectable } from '@nestjs/common';
import type { addEvent, changeEvent, Input, removeEvent, Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, refuse, Refusal, type Viewer } from '@lib/platform';
import { objectionToLength } from './event.rules';
import { OutsideEvent } from './outside-event.entity';

/** The calendar is kept at every stage of the cycle: in the matrix it counts as what is prepared for meetings. */
const PHASE = 5;
const DAY_MS = 86_400_000;

/** Keeps the calendar of what other bodies do. */
@Injectable()
export class Events {
  constructor(private readonly journal: Journal) {}

  add(viewer: Viewer, { groupId, ...it }: Input<typeof addEvent>): Promise<Reply<typeof addEvent>> {
    return this.journal.write(groupId, viewer, async (page) => {
      page.during(PHASE);
      refuse(objectionToLength(daysOf(it)));
      const { id: eventId } = await page.insert(OutsideEvent, { groupId, ...it, version: 1 });
      page.record('event.added', { eventId, ...briefOf(it) });
      return { eventId };
    });
  }

  change(
    viewer: Viewer,
    { groupId, eventId, ...to }: Input<typeof changeEvent>,
  ): Promise<Reply<typeof changeEvent>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { version } = await eventOn(page, eventId);
      if (version !== matched(viewer)) throw new Refusal('changed-meanwhile', { version });
      refuse(objectionToLength(daysOf(to)));
      await page.update(OutsideEvent, { id: eventId }, { ...to, version: version + 1 });
      page.record('event.changed', { eventId, ...briefOf(to) });
      return { version: version + 1 };
    });
  }

  remove(
    viewer: Viewer,
    { groupId, eventId }: Input<typeof removeEvent>,
  ): Promise<Reply<typeof removeEvent>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await eventOn(page, eventId);
      await page.delete(OutsideEvent, { id: eventId });
      page.record('event.removed', { eventId, ...briefOf(it) });
      return { done: true as const };
    });
  }
}

async function eventOn(page: Page, id: string): Promise<OutsideEvent> {
  page.during(PHASE);
  return page.one(OutsideEvent, { id, groupId: page.groupId });
}

type Dated = Pick<OutsideEvent, 'name' | 'startsOn' | 'endsOn'>;
const daysOf = ({ startsOn, endsOn }: Dated): number => (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS;
const briefOf = ({ name, startsOn, endsOn }: Dated) => ({ name, startsOn, endsOn });
