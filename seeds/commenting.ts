import { Comments, Discussion, Dispositions } from '@lib/advice';
import type { SeededDraft } from './drafting';
import type { Remark } from './facts/comments';
import type { Cast } from './people';
import type { Seeding } from './seeding';
import { anchorOf } from './writing';

/** A comment, as routes name it. */
export type OfComment = Pick<SeededDraft, 'groupId' | 'draftId'> & { commentId: string };

/** Makes a comment, with the support and the replies it got. */
export async function comment(
  seeding: Seeding,
  cast: Cast,
  { groupId, draftId, versionId, paragraphs }: SeededDraft,
  remark: Remark,
): Promise<OfComment> {
  const { by, on, type, quote, text, proposed = null, supporters = [], replies = [] } = remark;
  const paragraph = paragraphs.get(on);
  if (!paragraph) throw new Error(`There is no passage ${on}.`);
  const [comments, discussion] = [seeding.the(Comments), seeding.the(Discussion)];
  const anchor = quote === undefined ? null : anchorOf(paragraph.text, quote);
  const place = { groupId, draftId, versionId, paragraphId: paragraph.id, anchor };
  const { id: commentId } = await comments.add(cast.as(by), { ...place, type, text, proposed });
  const it = { groupId, draftId, commentId };
  for (const supporter of supporters) await discussion.support(cast.as(supporter), { ...it, support: true });
  for (const reply of replies) await discussion.reply(cast.as(reply.by), { ...it, text: reply.text });
  return it;
}

/** The chair's answer to a comment, where there is one. */
export async function answer(seeding: Seeding, cast: Cast, it: OfComment, { answer }: Remark): Promise<void> {
  if (answer) await seeding.the(Dispositions).answer(cast.as('chair'), { ...it, ...answer });
}
