import { Injectable } from '@nestjs/common';
import type { answerDates, closeDatePoll, Input, openDatePoll, Reply, voidDatePoll } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { duringCycle, planOn } from '../held/meeting-on-the-page';
import { chosenOn, fewIn, memberOn } from '../held/members-on-the-page';
import { DatePoll, DateSlot, GivenDate } from './date-poll.entity';
import { isReminderDue, objectionToAnswers, objectionToChoice, objectionToPoll } from './poll.rules';
import { slotsOf, unansweredIn } from './poll.sql';

const done = { done: true } as const;
const MINUTE_MS = 60_000;
/** Its meeting is being prepared: that is the phase of the matrix in which members say when they can. */
const PHASE = 5;

/** How a group finds the date of a meeting: times are proposed, members answer, and one of the times is chosen. */
@Injectable()
export class Polls {
  constructor(private readonly journal: Journal) {}

  open(viewer: Viewer, input: Input<typeof openDatePoll>): Promise<Reply<typeof openDatePoll>> {
    const { groupId, kind, title, note, minutes, slots, closesAt, zone } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      refuse(objectionToPoll(input, page.at));
      const memberIds = await chosenOn(page, input);
      const { id: pollId } = await page.insert(DatePoll, {
        ...{
          groupId,
          kind,
          title,
          memberIds,
          note,
          minutes,
          state: 'open',
          openedAt: page.at,
          closesAt,
          zone,
        },
        ...{ remindedAt: null, endedAt: null, meetingId: null, chosenId: null },
      });
      for (const startsAt of slots) await page.insert(DateSlot, { pollId, groupId, startsAt });
      const asked = { pollId, title, closesAt, zone, ...fewIn({ memberIds }) };
      page.record('date-poll.opened', { ...asked, slots: slots.length });
      return { pollId };
    });
  }

  answer(
    viewer: Viewer,
    { groupId, pollId, answers }: Input<typeof answerDates>,
  ): Promise<Reply<typeof answerDates>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      page.during(PHASE);
      const poll = await pollOn(page, pollId);
      await memberOn(page, poll, personId);
      const slotIds = (await page.ask<DateSlot>(slotsOf, pollId)).map(({ id }) => id);
      const answered = answers.map(({ slotId }) => slotId);
      refuse(objectionToAnswers(poll.state, slotIds, answered));
      await page.delete(GivenDate, { pollId, personId });
      for (const it of answers)
        await page.insert(GivenDate, { ...it, pollId, groupId, personId, at: page.at });
      page.record('dates.answered', { pollId, personId });
      return done;
    });
  }

  close(
    viewer: Viewer,
    { groupId, pollId, slotId }: Input<typeof closeDatePoll>,
  ): Promise<Reply<typeof closeDatePoll>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const { state, kind, title, memberIds, minutes, zone } = await pollOn(page, pollId);
      const chosen = (await page.ask<DateSlot>(slotsOf, pollId)).find(({ id }) => id === slotId);
      refuse(objectionToChoice(state, chosen, page.at));
      if (!chosen) throw new Refusal('no-such-slot');
      const { startsAt } = chosen;
      const days = [{ startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE_MS) }];
      const planned = await planOn(page, { kind, title, memberIds, zone, days, place: '' });
      const { meetingId } = planned;
      const outcome = { state: 'closed', endedAt: page.at, meetingId, chosenId: slotId } as const;
      await page.update(DatePoll, { id: pollId }, outcome);
      page.record('date-poll.closed', { pollId, title, meetingId });
      return planned;
    });
  }

  callOff(
    viewer: Viewer,
    { groupId, pollId, reason }: Input<typeof voidDatePoll>,
  ): Promise<Reply<typeof voidDatePoll>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const it = await pollOn(page, pollId);
      const { state, title } = it;
      refuse(state === 'open' ? null : 'date-poll-over');
      await page.update(DatePoll, { id: pollId }, { state: 'void', endedAt: page.at });
      page.record('date-poll.voided', { pollId, title, reason, ...fewIn(it) });
      return done;
    });
  }

  /** Reminds those who have not answered, once. Refuses when there is nothing to be done. */
  remind(viewer: Viewer, groupId: string, pollId: string): Promise<void> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await pollOn(page, pollId);
      const left = await page.ask<{ personId: string }>(unansweredIn, ...[groupId, pollId, it.memberIds]);
      if (!isReminderDue(it, page.at) || left.length === 0) throw new Refusal('date-poll-over');
      await page.update(DatePoll, { id: pollId }, { remindedAt: page.at });
      const { title, closesAt, zone } = it;
      const unanswered = left.map(({ personId }) => personId);
      page.record('date-poll.reminded', { pollId, title, closesAt, zone, unanswered });
    });
  }
}

const pollOn = (page: Page, id: string): Promise<DatePoll> =>
  page.one(DatePoll, { id, groupId: page.groupId });
