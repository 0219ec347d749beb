import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'wouter';
import { answerComment, type Comment, type Disposition } from '@lib/contracts';
import { Dispositions } from '@web/advice/answer-form';
import { Speaker } from '@web/advice/comment-card';
import { DiffText } from '@web/advice/diff-text';
import { typeLabels } from '@web/advice/labels';
import type { Somebody } from '@web/advice/review';
import { useSubmit } from '@web/advice/submit';
import { call } from '@web/app/api';
import { Fault } from '@web/ui/fault';

interface Props {
  groupId: string;
  draftId: string;
  base: string;
  language: string;
  comments: readonly Comment[];
  people: ReadonlyMap<string, Somebody>;
  may: boolean;
}

/** Comments that wait for the chair's answer, each with its choices beside it. */
export function Unanswered({ comments, base, ...rest }: Props) {
  const waiting = comments.filter((it) => !it.answer && !it.withdrawn);
  const count = waiting.length;
  return (
    <section className="panel" aria-labelledby="unanswered">
      <header>
        <h2 id="unanswered">
          <Plural value={count} _0="Every comment has an answer" other="Comments without an answer: #" />
        </h2>
        <Link href={base} className="sm">
          <Plural value={comments.length} one="See # comment" other="See all #" />
        </Link>
      </header>
      <ul>
        {waiting.map((it) => (
          <One key={it.id} comment={it} base={base} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function One({ comment, base, groupId, draftId, people, language, may }: Omit<Props, 'comments'> & { comment: Comment }) {
  const { i18n } = useLingui();
  const { number, anchor } = comment;
  const supporters = comment.supporters.length;
  return (
    <li className="oc">
      <div>
        <h3>
          <Speaker party={comment.party} somebody={people.get(comment.authorId)} />{' '}
          <Link className="num sm" href={`${base}#c${number}`}>
            <bdi dir="ltr">{number}</bdi>
          </Link>{' '}
          <span className="xs mut3">{i18n._(typeLabels[comment.type])}</span>
        </h3>
        {anchor && (
          <p>
            <Trans>
              On{' '}
              <span className="q" lang={language} dir="auto">
                {anchor.quote}
              </span>
            </Trans>
          </p>
        )}
        <p dir="auto" className="said">
          {comment.text}
        </p>
        {comment.proposed !== null && (
          <div className="sug">
            <DiffText before={anchor?.quote ?? ''} after={comment.proposed} language={language} />
          </div>
        )}
        {supporters > 0 && (
          <p className="sm mut">
            <Plural value={supporters} one="# member supports this." other="# members support this." />
          </p>
        )}
      </div>
      {may ? (
        <AnswerHere comment={comment} groupId={groupId} draftId={draftId} />
      ) : (
        <p className="sm mut">
          <Trans>The Chair or the secretariat answers it.</Trans>
        </p>
      )}
    </li>
  );
}

function AnswerHere({ comment, groupId, draftId }: { comment: Comment; groupId: string; draftId: string }) {
  const { t } = useLingui();
  const [disposition, setDisposition] = useState<Disposition | null>(null);
  const [reason, setReason] = useState('');
  const { number } = comment;
  const { busy, fault, submit } = useSubmit(
    () =>
      call(
        answerComment,
        { groupId, draftId, commentId: comment.id, disposition: disposition ?? 'noted', reason },
        { key: crypto.randomUUID() },
      ),
    () => focusNext(number),
    t`Comment ${number} is answered.`,
  );
  return (
    <form
      className="ans-form stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        if (disposition) submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !disposition) return;
        event.preventDefault();
        submit();
      }}
    >
      {fault !== null && <Fault error={fault} />}
      <Dispositions number={number} chosen={disposition} choose={setDisposition} />
      {disposition && (
        <>
          <input
            className="in-t"
            aria-label={t`Reason for the answer to comment ${number}`}
            placeholder={t`Reason, shown to all members`}
            dir="auto"
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <button type="submit" className="b s" disabled={busy}>
            <Trans>Save answer</Trans>
          </button>
        </>
      )}
    </form>
  );
}

/** The answered comment leaves the list; work goes on with the one that takes its place. */
function focusNext(number: string): void {
  const forms = [...document.querySelectorAll<HTMLElement>('.oc')];
  const at = forms.findIndex((it) => it.textContent.includes(number));
  const next = forms[at + 1] ?? forms[at - 1];
  (next?.querySelector<HTMLElement>('input[type=radio]') ?? document.getElementById('unanswered'))?.focus();
}
