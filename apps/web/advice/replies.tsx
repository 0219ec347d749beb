import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyChip } from '@web/ui/party';
import { ShowMore } from '@web/ui/show-more';
import { When } from '@web/ui/when';
import { CommentForm } from './comment-form';
import { useReview } from './review';
import { Said } from './said';

/** The last reply is shown; the others when asked for. */
export function Replies({ comment }: { comment: Comment }) {
  const { replies } = comment;
  const [all, setAll] = useState(false);
  const shown = all ? replies : replies.slice(-1);
  const hidden = replies.length - shown.length;
  const one = (it: Props['reply']) => <Reply key={it.id} comment={comment} reply={it} />;
  return (
    <>
      {hidden > 0 && (
        <ShowMore show={() => setAll(true)} rest={import.meta.env.SSR && replies.slice(0, -1).map(one)}>
          <Plural value={hidden} one="Show # earlier reply" other="Show # earlier replies" />
        </ShowMore>
      )}
      {shown.map(one)}
    </>
  );
}

interface Props {
  comment: Comment;
  reply: Comment['replies'][number];
}

function Reply({ comment, reply: { id, party, authorId, text, at, withdrawn } }: Props) {
  const { people, me, rights } = useReview();
  const [leaving, setLeaving] = useState(false);
  const done = () => setLeaving(false);
  return (
    <>
      <div className="rep" tabIndex={-1}>
        {party ? <PartyChip code={party} /> : <Icon name="comment" />}
        <p>
          <b>
            <bdi>{people.get(authorId)?.name ?? ''}</bdi>
          </b>{' '}
          {withdrawn ? <Trans>Withdrawn by its author.</Trans> : <Said text={text} />}{' '}
          <span className="xs mut3">
            <When at={at} />
          </span>{' '}
          {rights.comment && authorId === me.id && !withdrawn && (
            <button
              type="button"
              className="lnk"
              aria-expanded={leaving}
              onClick={() => setLeaving(!leaving)}
            >
              <Trans>Withdraw</Trans>
            </button>
          )}
        </p>
      </div>
      {leaving && (
        <CommentForm comment={comment} reply={id} doing="withdraw" paragraphText={null} done={done} />
      )}
    </>
  );
}
