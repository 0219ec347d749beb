import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Comment } from '@lib/contracts';
import { AnswerForm } from '../answer-form';
import { Answered } from '../comment-answer';
import { typeLabels } from '../labels';
import { useReview } from '../review';
import { Speaker } from '../speaker';
import { columns, type Column } from './columns';
import { AboutCell, Proposed, Supporters, Words } from './row-cells';

interface Props {
  comment: Comment;
  base: string;
  /** The comment has been answered here. */
  stay: () => void;
}

export function CommentRow({ comment, base, stay }: Props) {
  const { i18n } = useLingui();
  const { people, rights, isNew } = useReview();
  const [answering, setAnswering] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { number, withdrawn, answer } = comment;
  const done = () => {
    setAnswering(false);
    button.current?.focus();
  };
  return (
    <>
      <tr role="row" id={`c${number}`} tabIndex={-1} className={isNew(comment) ? 'unread' : undefined}>
        <th role="rowheader" scope="row" className="of-number num">
          <Link href={`${base}#c${number}`}>
            <bdi dir="ltr">{number}</bdi>
          </Link>
        </th>
        <Cell of="paragraph">
          <AboutCell comment={comment} />
        </Cell>
        <Cell of="member">
          <Speaker party={comment.party} somebody={people.get(comment.authorId)} />
        </Cell>
        <Cell of="type">{i18n._(typeLabels[comment.type])}</Cell>
        <Cell of="text">
          <Words comment={comment} base={base} />
        </Cell>
        <Cell of="proposed">
          <Proposed comment={comment} />
        </Cell>
        <Cell of="answer">
          <Answered comment={comment} />
          {answer === null && !rights.answer && !withdrawn && (
            <span className="mut">
              <Trans>No answer yet</Trans>
            </span>
          )}
          {rights.answer && !withdrawn && (
            <button
              ref={button}
              type="button"
              className="lnk sm"
              aria-expanded={answering}
              onClick={() => setAnswering(!answering)}
            >
              {answer === null ? <Trans>Answer</Trans> : <Trans>Change the answer</Trans>}
              <span className="vh">
                <Trans>comment {number}</Trans>
              </span>
            </button>
          )}
        </Cell>
        <Cell of="support">
          <Supporters comment={comment} />
        </Cell>
      </tr>
      {answering && (
        <tr role="row" className="answering">
          <td role="cell" colSpan={columns.length}>
            <AnswerForm comment={comment} done={done} answered={stay} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A cell with the name of its column, seen where the rows are cards. Those who hear the table are told it anyway. */
function Cell({ of, children }: { of: Column; children: ReactNode }) {
  const { i18n } = useLingui();
  const label = columns.find(({ name }) => name === of)?.label;
  return (
    <td role="cell" className={`of-${of}`}>
      <span className="lab" aria-hidden="true">
        {label && i18n._(label)}
      </span>
      <div>{children}</div>
    </td>
  );
}
