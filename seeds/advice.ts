import { Rounds } from '@lib/advice';
import { answer, comment, type OfComment } from './commenting';
import { openRound, reviseDraft, type SeededDraft, writeDraft } from './drafting';
import { firstRound, type Remark } from './facts/comments';
import { firstDay } from './facts/comments-first-day';
import { secondDay } from './facts/comments-second-day';
import { days, group, steps } from './facts/cycle';
import { passages, title } from './facts/draft';
import type { Cast } from './people';
import type { Seeding } from './seeding';
import { taskGroup } from './facts/task-group';
import { dateSteps } from './steps';
import { playTaskGroup } from './task-group';
import { workdayAfter } from './workdays';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const later = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

/** Sample dates, set around those that are known: the fourth meeting and the task group looked at drafts. */
const issuedFirst = later(days.fourthMeeting, -14 * DAY);
const firstRoundEnds = days.fourthMeeting;
const issuedSecond = later(days.taskGroup, 7 * DAY);
const settled = new Set<string>(taskGroup.proposals.map(({ on }) => on));

/** A sample of the group's advice: a first version with its comment round closed, a second with one that is open. */
export async function seedAdvice(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const stem = `${group.code}/AD`;
  const first = await seeding.at(issuedFirst, async () => {
    await dateSteps(seeding, cast, groupId, steps.withFirstDraft);
    return writeDraft(seeding, cast, { groupId, title, stem, passages });
  });
  await playFirstRound(seeding, cast, first);
  await playTaskGroup(seeding, cast, first, passages, days.taskGroup);
  const second = await seeding.at(issuedSecond, async () => {
    await dateSteps(seeding, cast, groupId, steps.withSecondDraft);
    return reviseDraft(seeding, cast, first, passages, settled);
  });
  await beginSecondRound(seeding, cast, second);
}

async function playFirstRound(seeding: Seeding, cast: Cast, draft: SeededDraft): Promise<void> {
  const { groupId, draftId } = draft;
  const roundId = await seeding.at(issuedFirst, () => openRound(seeding, cast, draft, firstRoundEnds));
  const made: { remark: Remark; it: OfComment }[] = [];
  for (const [i, remark] of firstRound.entries()) {
    const at = later(issuedFirst, (i + 1) * DAY);
    made.push({ remark, it: await seeding.at(at, () => comment(seeding, cast, draft, remark)) });
  }
  const rounds = seeding.the(Rounds);
  await seeding.at(firstRoundEnds, () => rounds.endDue());
  await seeding.at(days.taskGroup, async () => {
    for (const { remark, it } of made) await answer(seeding, cast, it, remark);
    await rounds.close(cast.as('chair'), { groupId, draftId, roundId });
  });
}

/** The round opened two days ago, so that the comments of the sample do not all come at the same moment. */
async function beginSecondRound(seeding: Seeding, cast: Cast, draft: SeededDraft): Promise<void> {
  const now = new Date();
  const opened = later(now, -2 * DAY);
  await seeding.at(opened, () => openRound(seeding, cast, draft, workdayAfter(now, 9)));
  const remarks = [...firstDay, ...secondDay];
  const pace = (2 * DAY - HOUR) / remarks.length;
  for (const [i, remark] of remarks.entries()) {
    const it = await seeding.at(later(opened, HOUR / 2 + i * pace), () =>
      comment(seeding, cast, draft, remark),
    );
    await seeding.at(later(opened, HOUR + i * pace), () => answer(seeding, cast, it, remark));
  }
}
