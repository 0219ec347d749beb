import { useMemo } from 'react';
import {
  admitComment,
  answerComment,
  editComment,
  withdrawComment,
  withdrawReply,
  type Disposition,
} from '@lib/contracts';
import { call } from '@web/app/api';
import type { CommentActs, Sent } from './review';

/**
 * What one can do to the comments of a draft. What it changes comes back by the journal, as it does for everyone.
 * Replies and support go by the outbox; what decides something does not wait in one.
 */
export function useActs(
  groupId: string,
  draftId: string,
  send: (what: Sent) => Promise<unknown>,
): CommentActs {
  return useMemo(() => {
    const of = (commentId: string) => ({ groupId, draftId, commentId });
    return {
      support: ({ id }, support) => send({ kind: 'support', commentId: id, support }),
      reply: ({ id }, text) => {
        void send({ kind: 'reply', commentId: id, text });
        return Promise.resolve();
      },
      edit: ({ id, revision }, said) => call(editComment, { ...of(id), ...said }, { etag: revision }),
      withdraw: ({ id }, replyId) =>
        replyId === undefined ? call(withdrawComment, of(id)) : call(withdrawReply, { ...of(id), replyId }),
      answer: ({ id }, disposition, reason) =>
        call(answerComment, { ...of(id), disposition: disposition as Disposition, reason }),
      admit: ({ id }, admit, reason) => call(admitComment, { ...of(id), admit, reason }),
    };
  }, [groupId, draftId, send]);
}
