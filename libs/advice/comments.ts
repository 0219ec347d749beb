import { Injectable } from '@nestjs/common';
import type { addComment, editComment, Input, Reply, withdrawComment } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { matched, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { Commentable } from './commentable';
import { commentOn, numberOf, roundOn } from './comment-on-the-page';
import { CommentRevision } from './comment-revision.entity';
import { Comment } from './comment.entity';
import { objectionToChange, objectionToSaying, objectionToWithdrawal } from './comment.rules';

const unanswered = { disposition: null, reason: null, answeredBy: null, answeredAt: null, acting: false };

/** What people say of a text: comments, and what their authors do with them. */
@Injectable()
export class Comments {
  constructor(
    private readonly journal: Journal,
    private readonly commentable: Commentable,
  ) {}

  add(viewer: Viewer, input: Input<typeof addComment>): Promise<Reply<typeof addComment>> {
    const { groupId, draftId, versionId, paragraphId, type, text, proposed } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { quoted, ...spot } = await this.commentable.spotOn(page, authorId, input);
      refuse(objectionToSaying(text, proposed, quoted));
      const { at } = page;
      const { roundId, place, serial, party, anchor, late } = spot;
      const where = { groupId, draftId, roundId, versionId, paragraphId, place, serial };
      const said = { authorId, party, type, anchor, text, proposed, at, editedAt: null, revision: 1 };
      const became = { late, admitted: null, withdrawnAt: null, ...unanswered };
      const { id } = await page.insert(Comment, { ...where, ...said, ...became });
      const number = numberOf(spot);
      const its = { id, number, roundId, versionId, paragraphId };
      const comment = { ...its, ...said, late, admitted: null, withdrawn: false };
      page.record('comment.added', { draftId, comment });
      return { ...comment, answer: null, supporters: [], replies: [] };
    });
  }

  /** Says it otherwise. How it read before is kept. */
  edit(viewer: Viewer, input: Input<typeof editComment>): Promise<Reply<typeof editComment>> {
    const { groupId, draftId, commentId, type, text, proposed } = input;
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      refuse(objectionToChange(it, await roundOn(page, it), personId, page.at));
      const { revision, type: was, text: said, proposed: before } = it;
      if (revision !== matched(viewer))
        throw new Refusal('changed-meanwhile', { revision, type: was, text: said, proposed: before });
      refuse(objectionToSaying(text, proposed, it.anchor?.quote ?? ''));
      const kept = { commentId, revision, type: was, text: said, proposed: before, at: it.editedAt ?? it.at };
      await page.insert(CommentRevision, kept);
      const change = { type, text, proposed, editedAt: page.at, revision: revision + 1 };
      await page.update(Comment, { id: commentId }, change);
      page.record('comment.edited', { draftId, commentId, number: numberOf(it), revision: revision + 1 });
      return { revision: revision + 1 };
    });
  }

  withdraw(viewer: Viewer, input: Input<typeof withdrawComment>): Promise<Reply<typeof withdrawComment>> {
    const { groupId, draftId, commentId } = input;
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await commentOn(page, input);
      refuse(objectionToWithdrawal(it, personId));
      await page.update(Comment, { id: commentId }, { withdrawnAt: page.at });
      page.record('comment.withdrawn', { draftId, commentId, number: numberOf(it) });
      return { done: true as const };
    });
  }
}
