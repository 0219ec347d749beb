import { Injectable } from '@nestjs/common';
import type { Input, Reply, stateAbsence } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { objectionToAbsence } from '../floor/absence.rules';
import { MeetingDecision } from '../floor/decision.entity';
import { meetingInPhaseOn } from '../floor/floor-on-the-page';
import { brieflyOf } from '../held/meeting-on-the-page';
import { memberOn } from '../held/members-on-the-page';
import { AbsenceStatement } from './absence.entity';
import { absentAt } from './absence.sql';

/** What members state for the record who were absent when something was decided. What was decided stays as it is. */
@Injectable()
export class Absences {
  constructor(private readonly journal: Journal) {}

  state(
    viewer: Viewer,
    { groupId, meetingId, number, words }: Input<typeof stateAbsence>,
  ): Promise<Reply<typeof stateAbsence>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await meetingInPhaseOn(page, meetingId);
      await memberOn(page, meeting, personId);
      const { k, itemId, at } = await page.one(MeetingDecision, { meetingId, groupId, number });
      if (page.apart.includes(itemId)) throw new Refusal('not-found');
      const [known] = await page.ask<{ tookPart: boolean; hasStated: boolean }>(
        absentAt,
        ...[meetingId, k, personId],
      );
      if (!known) throw new Refusal('not-found');
      refuse(objectionToAbsence({ decidedAt: at, isMember: true, ...known }, page.at));
      await page.insert(AbsenceStatement, { meetingId, k, personId, groupId, words, at: page.at });
      page.record('decision.absence-stated', { ...brieflyOf(meeting), itemId, number, words });
      return { done: true as const };
    });
  }
}
