import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyChip, PartyName } from '@web/ui/party';
import { AnswerForm } from './answer-form';
import { Admission, EditForm, ReplyForm, Withdrawal } from './comment-forms';
import { DiffText } from './diff-text';
import { dispositionLabels, typeLabels } from './labels';
import { useReview, type Somebody } from './review';

interface Props {
  comment: Comment;
  /** The text of its paragraph in the version on the screen; null when there is no such paragraph any more. */
  paragraphText: string | null;
  orphan: boolean;
}

type Doing = 'reply' | 'edit' | 'withdraw' | 'answer' | 'admit' | null;

/** A comment with its answer, support and replies. */
export function CommentCard({ comment, paragraphText, orphan }: Props) {
  const { isNew } = useReview();
  const [doing, setDoing] = useState<Doing>(null);
  const done = () => setDoing(null);
  return (
    <article
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
      {!comment.withdrawn && <Actions comment={comment} doing={doing} choose={setDoing} />}
      {doing === 'reply' && <ReplyForm comment={comment} done={done} />}
      {doing === 'edit' && <EditForm comment={comment} paragraphText={paragraphText} done={done} />}
      {doing === 'withdraw' && <Withdrawal comment={comment} done={done} />}
      {doing === 'answer' && <AnswerForm comment={comment} done={done} />}
      {doing === 'admit' && <Admission comment={comment} done={done} />}
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
      <span className="ty">{i18n._(typeLabels[comment.type])}</span>
      <a className="id num" href={`#c${comment.number}`}>
        <bdi dir="ltr">{comment.number}</bdi>
      </a>
    </header>
  );
}

/** Who speaks: the Party first, for members speak for one; staff by name alone. */
export function Speaker({ party, somebody, id }: { party: string | null; somebody?: Somebody | undefined; id?: string }) {
  return (
    <>
      {party && <PartyChip code={party} />}
      <b id={id}>{party ? <PartyName code={party} /> : (somebody?.name ?? <Trans>Somebody</Trans>)}</b>
      {party && somebody && <bdi className="who">{somebody.name}</bdi>}
    </>
  );
}

function Body({ comment, paragraphText, orphan }: Props) {
  const { draft } = useReview();
  const quote = comment.anchor?.quote ?? null;
  const before = quote ?? paragraphText;
  return (
    <>
      {orphan && (
        <p className="xs gone">
          <Icon name="warning" />
          <span>
            <Trans>The words this comment refers to are no longer in the text.</Trans>
          </span>
        </p>
      )}
      <p>
        {quote !== null && (
          <span className="to">
            <q lang={draft.language} dir="auto">
              {quote}
            </q>{' '}
          </span>
        )}
        <span dir="auto" className="said">
          {comment.text}
        </span>
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

function Answered({ comment: { answer } }: { comment: Comment }) {
  const { i18n } = useLingui();
  const { people } = useReview();
  if (!answer) return null;
  const { label, tone, icon } = dispositionLabels[answer.disposition];
  const name = people.get(answer.by)?.name ?? '';
  return (
    <div className="answered">
      <span className={`tag ${tone}`}>
        <Icon name={icon} />
        {i18n._(label)}
      </span>
      {answer.reason && (
        <p dir="auto" className="said">
          {answer.reason}
        </p>
      )}
      <p className="xs mut3">
        {answer.acting ? <Trans>{name}, acting Chair</Trans> : name} ·{' '}
        {i18n.date(answer.at, { dateStyle: 'medium', timeStyle: 'short' })}
      </p>
    </div>
  );
}

/** The last reply is shown; the others when asked for. */
function Replies({ comment: { replies } }: { comment: Comment }) {
  const { i18n } = useLingui();
  const { people } = useReview();
  const [all, setAll] = useState(false);
  const shown = all ? replies : replies.slice(-1);
  const hidden = replies.length - shown.length;
  return (
    <>
      {hidden > 0 && (
        <button type="button" className="lnk sm" aria-expanded={false} onClick={() => setAll(true)}>
          <Plural value={hidden} one="Show # earlier reply" other="Show # earlier replies" />
        </button>
      )}
      {shown.map((it) => (
        <div className="rep" key={it.id}>
          {it.party ? <PartyChip code={it.party} /> : <Icon name="comment" />}
          <p>
            <b>
              <bdi>{people.get(it.authorId)?.name ?? ''}</bdi>
            </b>{' '}
            <span dir="auto" className="said">
              {it.text}
            </span>{' '}
            <span className="xs mut3">{i18n.date(it.at, { dateStyle: 'short', timeStyle: 'short' })}</span>
          </p>
        </div>
      ))}
    </>
  );
}

function Actions({ comment, doing, choose }: { comment: Comment; doing: Doing; choose: (it: Doing) => void }) {
  const { me, rights } = useReview();
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
        <button {...choice('answer')}>{open ? <Trans>Answer</Trans> : <Trans>Change the answer</Trans>}</button>
      )}
      {rights.answer && comment.late && comment.admitted === null && (
        <button {...choice('admit')}>
          <Trans>Admit or leave</Trans>
        </button>
      )}
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
