import { useMemo } from 'react';
import {
  admitComment,
  answerComment,
  editComment,
  replyToComment,
  supportComment,
  withdrawComment,
  type Disposition,
} from '@lib/contracts';
import { announce } from '@web/app/announce';
import { call } from '@web/app/api';
import type { CommentActs } from './review';

/** What one can do to the comments of a draft. What it changes comes back by the journal, as it does for everyone. */
export function useActs(groupId: string, draftId: string, failed: (fault: unknown) => string): CommentActs {
  return useMemo(() => {
    const of = (commentId: string) => ({ groupId, draftId, commentId });
    return {
      support: ({ id }, support) =>
        call(supportComment, { ...of(id), support }).catch((fault: unknown) => announce(failed(fault), true)),
      reply: ({ id }, text, key) => call(replyToComment, { ...of(id), text }, { key }),
      edit: ({ id, revision }, said) => call(editComment, { ...of(id), ...said }, { etag: revision }),
      withdraw: ({ id }) => call(withdrawComment, of(id)),
      answer: ({ id }, disposition, reason) =>
        call(answerComment, { ...of(id), disposition: disposition as Disposition, reason }),
      admit: ({ id }, admit, reason) => call(admitComment, { ...of(id), admit, reason }),
    };
  }, [groupId, draftId, failed]);
}
