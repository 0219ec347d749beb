import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { CopyLink } from '@web/ui/copy-link';
import { Icon } from '@web/ui/icon';
import { useReview } from './review';

export type Doing = 'reply' | 'edit' | 'withdraw' | 'answer' | 'admit' | null;

/** What this reader can do to a comment. */
export function CommentActions({
  comment,
  doing,
  choose,
}: {
  comment: Comment;
  doing: Doing;
  choose: (it: Doing) => void;
}) {
  const { me, rights } = useReview();
  const { t } = useLingui();
  const { number } = comment;
  const isMine = comment.authorId === me.id;
  const open = comment.answer === null;
  const choice = (it: Exclude<Doing, null>) => ({
    type: 'button' as const,
    className: 'lnk',
    'aria-expanded': doing === it,
    onClick: () => choose(doing === it ? null : it),
  });
  return (
    <footer>
      <Support comment={comment} />
      {rights.comment && (
        <button {...choice('reply')}>
          <Icon name="comment" />
          <Trans>Reply</Trans>
        </button>
      )}
      {rights.comment && isMine && open && (
        <>
          <button {...choice('edit')}>
            <Trans>Edit</Trans>
          </button>
          <button {...choice('withdraw')}>
            <Trans>Withdraw</Trans>
          </button>
        </>
      )}
      {rights.answer && (
        <button {...choice('answer')}>
          {open ? <Trans>Answer</Trans> : <Trans>Change the answer</Trans>}
        </button>
      )}
      {rights.answer && comment.late && comment.admitted === null && (
        <button {...choice('admit')}>
          <Trans>Admit or leave</Trans>
        </button>
      )}
      <CopyLink to={`#c${comment.number}`} of={t`comment ${number}`} />
    </footer>
  );
}

function Support({ comment }: { comment: Comment }) {
  const { me, rights, act } = useReview();
  const { supporters } = comment;
  const supported = me.party !== null && supporters.includes(me.party);
  const may = rights.comment && me.party !== null && comment.authorId !== me.id;
  const count = supporters.length;
  if (!may)
    return count > 0 ? (
      <span className="supported">
        <Icon name="thumb" />
        <Plural value={count} one="# supports" other="# support" />
      </span>
    ) : null;
  return (
    <button
      type="button"
      className="lnk"
      aria-pressed={supported}
      onClick={() => void act.support(comment, !supported)}
    >
      <Icon name="thumb" />
      <Trans>Support</Trans> {count > 0 && <span className="num">{count}</span>}
    </button>
  );
}
