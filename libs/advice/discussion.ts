import { Injectable } from '@nestjs/common';
import type { Input, Reply, replyToComment, supportComment, withdrawReply } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { commentOn, numberOf, partyOn } from './comment-on-the-page';
import { CommentReply } from './comment-reply.entity';
import { CommentSupport } from './comment-support.entity';
import { objectionToReplyWithdrawal, objectionToSupport } from './comment.rules';

/** What others say to a comment. */
@Injectable()
export class Discussion {
  constructor(private readonly journal: Journal) {}

  /** Supports a comment, or no longer does. Said twice, it counts once. */
  support(viewer: Viewer, input: Input<typeof supportComment>): Promise<Reply<typeof supportComment>> {
    const { groupId, draftId, commentId, support } = input;
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      const party = await partyOn(page, personId);
      refuse(objectionToSupport(it, personId, party));
      if (party === null) throw new Refusal('not-a-member');
      await page.delete(CommentSupport, { commentId, personId });
      if (support) await page.insert(CommentSupport, { commentId, personId, party });
      page.record('comment.supported', { draftId, commentId, number: numberOf(it), party, support });
      return { done: true as const };
    });
  }

  reply(viewer: Viewer, input: Input<typeof replyToComment>): Promise<Reply<typeof replyToComment>> {
    const { groupId, draftId, commentId, text } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      if (it.withdrawnAt !== null) throw new Refusal('comment-withdrawn');
      const party = await partyOn(page, authorId);
      const said = { commentId, authorId, party, text, at: page.at, withdrawnAt: null };
      const { id, at } = await page.insert(CommentReply, said);
      const reply = { id, authorId, party, text, at };
      page.record('reply.added', { draftId, commentId, number: numberOf(it), reply });
      return reply;
    });
  }

  withdrawReply(viewer: Viewer, input: Input<typeof withdrawReply>): Promise<Reply<typeof withdrawReply>> {
    const { groupId, draftId, commentId, replyId } = input;
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      const reply = await page.one(CommentReply, { id: replyId, commentId });
      refuse(objectionToReplyWithdrawal(reply, personId));
      await page.update(CommentReply, { id: replyId }, { withdrawnAt: page.at });
      page.record('reply.withdrawn', { draftId, commentId, number: numberOf(it), replyId });
      return { done: true as const };
    });
  }
}
