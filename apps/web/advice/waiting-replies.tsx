import { Trans } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { OutgoingCard } from './outgoing-card';
import type { TakenBack } from './reply-form';
import { useReview } from './review';

interface Props {
  comment: Comment;
  /** Brings the words of one that is taken back into the form for replies. */
  back: (it: TakenBack) => void;
}

/** Replies of the reader's own that are on their way. */
export function WaitingReplies({ comment, back }: Props) {
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
      <OutgoingCard
        key={sending.key}
        outgoing={it}
        text={text}
        cancel={() => back({ text, kept: () => void takeBack(sending) })}
      >
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
