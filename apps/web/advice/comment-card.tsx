import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Comment } from '@lib/contracts';
import { useFocusKept } from '@web/ui/focus-back';
import { Icon } from '@web/ui/icon';
import { CommentActions, type Doing } from './comment-actions';
import { Answered } from './comment-answer';
import { CommentForm } from './comment-form';
import { DiffText } from './diff-text';
import { Gone } from './gone';
import { typeLabels } from './labels';
import { Replies } from './replies';
import { ReplyForm, type TakenBack } from './reply-form';
import { useReview } from './review';
import { LanguageTag, Said } from './said';
import { Speaker } from './speaker';
import { WaitingReplies } from './waiting-replies';

interface Props {
  comment: Comment;
  /** The text of its paragraph in the version on the screen; null when there is no such paragraph any more. */
  paragraphText: string | null;
  orphan: boolean;
}

/** A comment with its answer, support and replies. */
export function CommentCard({ comment, paragraphText, orphan }: Props) {
  const { isNew } = useReview();
  const card = useFocusKept<HTMLElement>();
  const [doing, setDoing] = useState<Doing>(null);
  const [back, setBack] = useState<TakenBack | null>(null);
  const done = () => setDoing(null);
  const takeBack = ({ text, kept }: TakenBack) => {
    const over = () => {
      setBack(null);
      kept();
    };
    setBack({ text, kept: over });
    setDoing('reply');
  };
  return (
    <article
      ref={card}
      className={isNew(comment) ? 'cm unread' : 'cm'}
      id={`c${comment.number}`}
      aria-labelledby={`c${comment.number}-who`}
      tabIndex={-1}
    >
      <Heading comment={comment} />
      {comment.withdrawn ? (
        <p className="mut">
          <Trans>Withdrawn by its author.</Trans>
        </p>
      ) : (
        <Body comment={comment} paragraphText={paragraphText} orphan={orphan} />
      )}
      <Answered comment={comment} />
      <Replies comment={comment} />
      <WaitingReplies comment={comment} back={takeBack} />
      {!comment.withdrawn && <CommentActions comment={comment} doing={doing} choose={setDoing} />}
      {doing === 'reply' && <ReplyForm comment={comment} done={done} back={back} />}
      {doing !== null && doing !== 'reply' && (
        <CommentForm comment={comment} doing={doing} paragraphText={paragraphText} done={done} />
      )}
    </article>
  );
}

function Heading({ comment }: { comment: Comment }) {
  const { i18n } = useLingui();
  const { people, isNew } = useReview();
  const somebody = people.get(comment.authorId);
  return (
    <header>
      <Speaker party={comment.party} somebody={somebody} id={`c${comment.number}-who`} />
      {isNew(comment) && (
        <span className="tag new">
          <Trans>New</Trans>
        </span>
      )}
      {comment.late && (
        <span className="tag warn">
          <Icon name="clock" />
          {comment.admitted ? <Trans>Late, admitted</Trans> : <Trans>Late</Trans>}
        </span>
      )}
      <LanguageTag text={comment.text} />
      <span className="ty">{i18n._(typeLabels[comment.type])}</span>
      <a className="id num" href={`#c${comment.number}`}>
        <bdi dir="ltr">{comment.number}</bdi>
      </a>
    </header>
  );
}

function Body({ comment, paragraphText, orphan }: Props) {
  const { draft } = useReview();
  const quote = comment.anchor?.quote ?? null;
  const before = quote ?? paragraphText;
  return (
    <>
      {orphan && <Gone />}
      <p>
        {quote !== null && (
          <span className="to">
            <q lang={draft.language} dir="auto">
              {quote}
            </q>{' '}
          </span>
        )}
        <Said text={comment.text} />
      </p>
      {comment.proposed !== null && (
        <div className="sug" role="group" aria-labelledby={`c${comment.number}-who`}>
          {before === null ? (
            <ins>{comment.proposed}</ins>
          ) : (
            <DiffText before={before} after={comment.proposed} language={draft.language} short />
          )}
        </div>
      )}
    </>
  );
}
