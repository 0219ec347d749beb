import { Trans } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { OutgoingCard } from './outgoing-card';
import { useReview } from './review';

/** Replies of the reader's own that are on their way. */
export function WaitingReplies({ comment }: { comment: Comment }) {
  const { outgoing, takeBack, act } = useReview();
  return outgoing.map((it) => {
    const { sending } = it;
    if (sending.kind !== 'reply' || sending.commentId !== comment.id) return null;
    const { text } = sending;
    const again = async () => {
      await takeBack(sending);
      await act.reply(comment, text);
    };
    return (
      <OutgoingCard key={sending.key} outgoing={it} text={text} cancel={() => void takeBack(sending)}>
        <button type="button" className="lnk" onClick={() => void again()}>
          <Trans>Try again</Trans>
        </button>
        <button type="button" className="lnk" onClick={() => void takeBack(sending)}>
          <Trans>Discard</Trans>
        </button>
      </OutgoingCard>
    );
  });
}
