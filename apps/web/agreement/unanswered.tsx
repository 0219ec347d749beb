import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { answerComment, type Comment, type DraftHead } from '@lib/contracts';
import { Dispositions, useKeptAnswer } from '@web/advice/answer-form';
import { DiffText } from '@web/advice/diff-text';
import { typeLabels } from '@web/advice/labels';
import type { Somebody } from '@web/advice/review';
import { Speaker } from '@web/advice/speaker';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { NotKept } from '@web/ui/not-kept';
import { useFinaliseKeys } from './finalise-keys';
import { isUnanswered } from './finalising';

interface Props {
  draft: DraftHead;
  base: string;
  comments: readonly Comment[];
  people: ReadonlyMap<string, Somebody>;
  may: boolean;
}

/** Comments that wait for an answer, each with its choices beside it. */
export function Unanswered({ comments, base, ...rest }: Props) {
  const waiting = comments.filter(isUnanswered);
  const count = waiting.length;
  useFinaliseKeys(rest.may);
  return (
    <section className="panel" aria-labelledby="unanswered">
      <header>
        <h2 id="unanswered" tabIndex={-1}>
          <Plural
            value={count}
            _0="Every comment has an answer"
            one="Comments without an answer: #"
            other="Comments without an answer: #"
          />
        </h2>
        <Link href={base} className="sm">
          <Plural value={comments.length} one="See # comment" other="See all #" />
        </Link>
      </header>
      {count > 0 && (
        <ul>
          {waiting.map((it) => (
            <One key={it.id} comment={it} base={base} {...rest} />
          ))}
        </ul>
      )}
    </section>
  );
}

function One({ comment, base, draft, people, may }: Omit<Props, 'comments'> & { comment: Comment }) {
  const { i18n } = useLingui();
  const { number } = comment;
  return (
    <li className="oc" data-comment={number} tabIndex={-1}>
      <div>
        <h3>
          <Speaker party={comment.party} somebody={people.get(comment.authorId)} />{' '}
          <Link className="num sm" href={`${base}#c${number}`}>
            <bdi dir="ltr">{number}</bdi>
          </Link>{' '}
          <span className="xs mut3">{i18n._(typeLabels[comment.type])}</span>
        </h3>
        <Asked comment={comment} draft={draft} />
      </div>
      {may ? (
        <AnswerHere comment={comment} draftId={draft.id} />
      ) : (
        <p className="sm mut">
          <Trans>The Chair or the secretariat answers it.</Trans>
        </p>
      )}
    </li>
  );
}

function Asked({
  comment: { anchor, text, proposed, supporters },
  draft,
}: {
  comment: Comment;
  draft: DraftHead;
}) {
  const count = supporters.length;
  return (
    <>
      {anchor && (
        <p>
          <Trans>
            On{' '}
            <span className="q" lang={draft.language} dir="auto">
              {anchor.quote}
            </span>
          </Trans>
        </p>
      )}
      <p dir="auto" className="said">
        {text}
      </p>
      {proposed !== null && (
        <div className="sug">
          <DiffText before={anchor?.quote ?? ''} after={proposed} language={draft.language} />
        </div>
      )}
      {count > 0 && (
        <p className="sm mut">
          <Plural value={count} one="# member supports this." other="# members support this." />
        </p>
      )}
    </>
  );
}

function AnswerHere({ comment, draftId }: { comment: Comment; draftId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { value, change, settle, trouble } = useKeptAnswer(comment);
  const { disposition, reason } = value;
  const { number, id } = comment;
  const input = { groupId, draftId, commentId: id, disposition: disposition ?? 'noted', reason };
  const { busy, fault, submit } = useSubmit(
    (key) => call(answerComment, input, { key }),
    () => {
      settle();
      focusNext(id);
    },
    t`Comment ${number} is answered.`,
  );
  const send = () => {
    if (disposition) submit();
  };
  return (
    <form
      className="stack-s"
      data-answers={id}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      {fault !== null && <Fault error={fault} />}
      <Dispositions
        number={number}
        chosen={disposition}
        choose={(disposition) => change({ ...value, disposition })}
      />
      {disposition && (
        <>
          <input
            className="in-t"
            aria-label={t`Reason for the answer to comment ${number}`}
            placeholder={t`Reason, shown to all members`}
            dir="auto"
            maxLength={2_000}
            value={reason}
            onChange={(event) => change({ ...value, reason: event.target.value })}
          />
          {trouble && <NotKept trouble={trouble} />}
          <button type="submit" className="b s" disabled={busy}>
            <Trans>Save answer</Trans>
          </button>
        </>
      )}
    </form>
  );
}

/** The answered comment leaves the list; work goes on with the one that takes its place. */
function focusNext(commentId: string): void {
  const forms = [...document.querySelectorAll<HTMLElement>('[data-answers]')];
  const at = forms.findIndex((it) => it.dataset['answers'] === commentId);
  const next = forms[at + 1] ?? forms[at - 1];
  (next?.querySelector<HTMLElement>('input[type=radio]') ?? document.getElementById('unanswered'))?.focus();
}
