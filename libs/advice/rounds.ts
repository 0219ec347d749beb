import { Injectable } from '@nestjs/common';
import type { closeRound, extendRound, Input, openRound, Reply } from '@lib/contracts';
import { procedureOn, restStages } from '@lib/groups';
import { Journal } from '@lib/journal';
import {
  BoundedLog,
  Clock,
  Reader,
  refuse,
  Refusal,
  theSystem,
  timeOutsidePages,
  type Viewer,
} from '@lib/platform';
import { CommentRound } from './comment-round.entity';
import { Draft } from './draft.entity';
import { moveDraft } from './draft-on-the-page';
import {
  objectionToClosing,
  objectionToEnding,
  objectionToExtending,
  objectionToOpening,
} from './round.rules';
import { endRoundOn, namesOn, roundOf } from './rounds-on-the-page';
import { unansweredOn } from './unanswered-on-the-page';
import { currentVersionOn } from './versions-on-the-page';

const roundsSoFar = `select count(*)::int as n from comment_round where draft_id = $1`;
const commentsIn = `select count(*)::int as n from comment where round_id = $1 and withdrawn_at is null`;
const due = `
  select r.id, r.group_id as "groupId" from comment_round r join cycle c on c.group_id = r.group_id
   where r.state = 'open' and r.closes_at <= $1 and not c.stage = any($2)
   order by r.closes_at`;

/** The times in which a text takes comments. */
@Injectable()
export class Rounds {
  private readonly log = new BoundedLog(Rounds.name);

  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  open(
    viewer: Viewer,
    { groupId, draftId, closesAt, zone }: Input<typeof openRound>,
  ): Promise<Reply<typeof openRound>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { state } = await page.one(Draft, { id: draftId, groupId });
      const version = await currentVersionOn(page, draftId);
      const { commentWorkingDays: atLeast } = await procedureOn(page);
      const when = { closesAt, now: page.at, atLeast };
      const objection = objectionToOpening({ draft: state, isIssued: version !== null, ...when });
      refuse(objection, { workingDays: atLeast });
      if (!version) throw new Refusal('empty-draft');
      const [before] = await page.ask<{ n: number }>(roundsSoFar, draftId);
      const n = (before?.n ?? 0) + 1;
      const times = { opensAt: page.at, closesAt, zone, movedFrom: null, state: 'open' as const };
      const of = { groupId, draftId, versionId: version.id };
      const round = await page.insert(CommentRound, { ...of, n, ...times });
      await moveDraft(page, draftId, 'commenting');
      const names = await namesOn(page, version.id);
      page.record('round.opened', { draftId, roundId: round.id, n, ...names, closesAt, zone });
      return roundOf(round);
    });
  }

  extend(
    viewer: Viewer,
    { groupId, draftId, roundId, closesAt, zone, reason }: Input<typeof extendRound>,
  ): Promise<Reply<typeof extendRound>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const round = await page.one(CommentRound, { id: roundId, draftId, groupId });
      refuse(objectionToExtending(round, closesAt, page.at), { closesAt: round.closesAt });
      const change = { closesAt, zone, movedFrom: round.closesAt };
      await page.update(CommentRound, { id: roundId }, change);
      const names = await namesOn(page, round.versionId);
      page.record('round.extended', { draftId, roundId, ...names, closesAt, zone, reason });
      return { ...roundOf(round), ...change };
    });
  }

  /** Closes a round whose time is over, in which every comment has an answer. */
  close(
    viewer: Viewer,
    { groupId, draftId, roundId }: Input<typeof closeRound>,
  ): Promise<Reply<typeof closeRound>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const round = await page.one(CommentRound, { id: roundId, draftId, groupId });
      const unanswered = await unansweredOn(page, draftId);
      refuse(objectionToClosing(round, unanswered.length, page.at), { comments: unanswered });
      if (round.state === 'open') await endRoundOn(page, round);
      await page.update(CommentRound, { id: roundId }, { state: 'closed' });
      await moveDraft(page, draftId, 'drafting');
      const [comments] = await page.ask<{ n: number }>(commentsIn, roundId);
      const names = await namesOn(page, round.versionId);
      page.record('round.closed', { draftId, roundId, ...names, comments: comments?.n ?? 0 });
      return { ...roundOf(round), state: 'closed' as const };
    });
  }

  /**
   * Ends every round whose deadline has come. Each is looked at again under its group's pen. While the work rests nobody
   * could answer its comments: it ends when that is taken up again.
   */
  async endDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const rounds = await this.db.query<{ id: string; groupId: string }[]>(due, [now, restStages]);
    for (const { id, groupId } of rounds) await this.end(groupId, id).catch(this.note);
  }

  private end(groupId: string, id: string): Promise<void> {
    return this.journal.write(groupId, theSystem, async (page) => {
      const round = await page.one(CommentRound, { id, groupId });
      refuse(objectionToEnding(round, page.at));
      await endRoundOn(page, round);
    });
  }

  /** Somebody else has ended it, or its deadline has moved: there is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}
