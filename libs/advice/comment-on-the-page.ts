import type { Page } from '@lib/journal';
import { CommentRound } from './comment-round.entity';
import { Comment } from './comment.entity';
import { draftOn } from './draft-on-the-page';

interface OfComment {
  readonly draftId: string;
  readonly commentId: string;
}

/** A comment that a command is about, in the phase of its draft; refuses when the matrix does not allow it then. */
export async function commentOn(page: Page, { draftId, commentId }: OfComment): Promise<Comment> {
  const { groupId } = page;
  await draftOn(page, draftId);
  return page.one(Comment, { id: commentId, draftId, groupId });
}

export const roundOn = (page: Page, { roundId }: Comment): Promise<CommentRound> =>
  page.one(CommentRound, { id: roundId });

/** What people say to mean a comment: “12.4”. */
export const numberOf = ({ place, serial }: Pick<Comment, 'place' | 'serial'>): string =>
  `${place}.${serial}`;

const seat = `
  select party from membership where group_id = $1 and person_id = $2 and status = 'active'`;

/** The Party for which somebody sits in the group; null for who has no seat. */
export async function partyOn(page: Page, personId: string): Promise<string | null> {
  return (await page.ask<{ party: string }>(seat, page.groupId, personId))[0]?.party ?? null;
}
