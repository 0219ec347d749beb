import { Injectable } from '@nestjs/common';
import type { admitComment, answerComment, Input, Objection, Reply } from '@lib/contracts';
import { isActingChair } from '@lib/groups';
import { Journal } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { commentOn, numberOf } from './comment-on-the-page';
import { Comment } from './comment.entity';
import { objectionToAdmission, objectionToAnswer } from './comment.rules';

const atField = (field: string, sentence: string) => [{ field, sentence }];

function refuseAnswer(objection: Objection | null): void {
  if (objection === 'reason-required')
    throw new Refusal(objection, undefined, atField('reason', 'Say why, in a sentence.'));
  refuse(objection);
}

/** What becomes of comments: every one is answered, with a reason. */
@Injectable()
export class Dispositions {
  constructor(private readonly journal: Journal) {}

  answer(viewer: Viewer, input: Input<typeof answerComment>): Promise<Reply<typeof answerComment>> {
    const { groupId, draftId, commentId, disposition, reason } = input;
    const by = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      refuseAnswer(objectionToAnswer(it, { disposition, reason, roles: page.roles }));
      const acting = await isActingChair(page, by);
      const change = { disposition, reason, answeredBy: by, answeredAt: page.at, acting };
      await page.update(Comment, { id: commentId }, change);
      const answer = { disposition, reason, by, at: page.at, acting };
      page.record('comment.answered', { draftId, commentId, number: numberOf(it), answer });
      return { done: true as const };
    });
  }

  /** The chair takes a late comment into the round, or leaves it among the late ones. */
  admit(viewer: Viewer, input: Input<typeof admitComment>): Promise<Reply<typeof admitComment>> {
    const { groupId, draftId, commentId, admit, reason } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      refuse(objectionToAdmission(it, page.roles));
      await page.update(Comment, { id: commentId }, { admitted: admit });
      page.record('comment.admitted', { draftId, commentId, number: numberOf(it), admit, reason });
      return { done: true as const };
    });
  }
}
