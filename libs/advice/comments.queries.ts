import { Injectable } from '@nestjs/common';
import type { Comment, Input, listComments, Reply } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';
import { DraftsQueries } from './drafts.queries';

/** Everything about every comment of a draft in one statement, with the journal's number at which it was so. */
const ofDraft = `
  with replies as (
         select r.comment_id, json_agg(json_build_object('id', r.id, 'authorId', r.author_id, 'party', r.party,
                  'text', case when r.withdrawn_at is null then r.text else '' end, 'at', r.at,
                  'withdrawn', r.withdrawn_at is not null) order by r.at, r.id) as list
           from comment_reply r join comment c on c.id = r.comment_id where c.draft_id = $1 group by r.comment_id),
       supporters as (
         select s.comment_id, array_agg(s.party order by s.party) as list
           from comment_support s join comment c on c.id = s.comment_id where c.draft_id = $1 group by s.comment_id)
  select (select seq from journal_head where group_id = $2) as seq, (
    select coalesce(json_agg(json_build_object(
             'id', c.id, 'number', c.place || '.' || c.serial, 'roundId', c.round_id, 'versionId', c.version_id,
             'paragraphId', c.paragraph_id, 'authorId', c.author_id, 'party', c.party, 'type', c.type,
             'anchor', c.anchor, 'text', c.text, 'proposed', c.proposed, 'at', c.at, 'editedAt', c.edited_at,
             'revision', c.revision, 'late', c.late, 'admitted', c.admitted,
             'withdrawn', c.withdrawn_at is not null,
             'answer', case when c.disposition is not null then json_build_object('disposition', c.disposition,
               'reason', c.reason, 'by', c.answered_by, 'at', c.answered_at, 'acting', c.acting) end,
             'supporters', coalesce(s.list, '{}'), 'replies', coalesce(r.list, '[]')) order by c.at, c.id), '[]')
      from comment c
      left join supporters s on s.comment_id = c.id
      left join replies r on r.comment_id = c.id
     where c.draft_id = $1) as comments`;

const instant = (it: Date): Date => new Date(it);

/** What was withdrawn keeps its number and its place; its words are the author's again. */
function shown(it: Comment): Comment {
  const words = it.withdrawn ? { text: '', proposed: null } : {};
  return {
    ...it,
    ...words,
    at: instant(it.at),
    editedAt: it.editedAt && instant(it.editedAt),
    answer: it.answer && { ...it.answer, at: instant(it.answer.at) },
    replies: it.replies.map(({ withdrawn, ...reply }) => ({
      ...{ ...reply, at: instant(reply.at) },
      ...(withdrawn && { withdrawn }),
    })),
  };
}

@Injectable()
export class CommentsQueries {
  constructor(
    private readonly db: Reader,
    private readonly drafts: DraftsQueries,
  ) {}

  async comments(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof listComments>,
  ): Promise<Reply<typeof listComments>> {
    await this.drafts.admit(viewer, groupId, draftId);
    const [found] = await this.db.query<Reply<typeof listComments>[]>(ofDraft, [draftId, groupId]);
    return { seq: found?.seq ?? 0, comments: found?.comments.map(shown) ?? [] };
  }
}
