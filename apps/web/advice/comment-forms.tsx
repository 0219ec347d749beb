import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Comment, CommentType } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import { useKeptForm } from '@web/kept/form';
import { Field } from '@web/ui/field';
import { NotKept } from '@web/ui/not-kept';
import { SmallForm } from '@web/ui/small-form';
import { AnswerForm } from './answer-form';
import { typeLabels } from './labels';
import { useReview } from './review';

interface FormProps {
  comment: Comment;
  done: () => void;
}

interface Props extends FormProps {
  /** The reply to the comment that it is about, rather than the comment. */
  reply?: string;
  doing: 'edit' | 'withdraw' | 'answer' | 'admit';
  paragraphText: string | null;
}

/** What is done to a comment at once, or not at all: without a connection there is nothing to open. */
export default function CommentForm({ doing, paragraphText, reply, ...props }: Props) {
  switch (doing) {
    case 'edit':
      return <EditForm {...props} paragraphText={paragraphText} />;
    case 'withdraw':
      return <Withdrawal {...props} reply={reply} />;
    case 'answer':
      return <AnswerForm {...props} />;
    case 'admit':
      return <Admission {...props} />;
  }
}

function EditForm({ comment, paragraphText, done }: FormProps & { paragraphText: string | null }) {
  const { t, i18n } = useLingui();
  const { act, draft } = useReview();
  const first = { text: comment.text, wording: comment.proposed ?? '', type: comment.type };
  const { value, change, settle, trouble } = useKeptForm(`edit/${comment.id}/${comment.revision}`, first);
  const { text, wording, type } = value;
  const { number } = comment;
  const before = comment.anchor?.quote ?? paragraphText;
  const proposed = wording.trim() === '' || wording === before ? null : wording;
  return (
    <SmallForm
      label={t`Edit comment ${number}`}
      send={() => act.edit(comment, { type, text, proposed })}
      done={() => {
        settle();
        done();
      }}
      cancel={done}
      keeps
      button={<Trans>Save the comment</Trans>}
      said={t`Comment changed.`}
    >
      <Field
        label={<Trans>Your comment</Trans>}
        value={text}
        change={(text) => change({ ...value, text })}
        most={5_000}
        focused
      />
      <Field
        label={<Trans>Wording you propose (optional)</Trans>}
        value={wording}
        change={(wording) => change({ ...value, wording })}
        most={8_000}
        lang={draft.language}
      />
      <label className="cmp-type">
        <b>
          <Trans>Type</Trans>
        </b>
        <select
          className="in-t"
          value={type}
          onChange={(event) => change({ ...value, type: event.target.value as CommentType })}
        >
          {Object.entries(typeLabels).map(([value, label]) => (
            <option key={value} value={value}>
              {i18n._(label)}
            </option>
          ))}
        </select>
      </label>
      {trouble && <NotKept trouble={trouble} />}
    </SmallForm>
  );
}

function Withdrawal({ comment, reply, done }: FormProps & { reply: string | undefined }) {
  const { t } = useLingui();
  const { act } = useReview();
  const { number } = comment;
  return (
    <SmallForm
      label={reply === undefined ? t`Withdraw comment ${number}` : t`Withdraw your reply`}
      send={() => act.withdraw(comment, reply)}
      done={done}
      button={<Trans>Withdraw it</Trans>}
      said={reply === undefined ? t`Comment withdrawn.` : t`Reply withdrawn.`}
    >
      <p className="sm">
        {reply === undefined ? (
          <Trans>The comment keeps its number and says that it was withdrawn. This cannot be undone.</Trans>
        ) : (
          <Trans>The reply keeps its place and says that it was withdrawn. This cannot be undone.</Trans>
        )}
      </p>
    </SmallForm>
  );
}

/** The chair takes a late comment into the round, or leaves it among the late ones. */
function Admission({ comment, done }: FormProps) {
  const { t } = useLingui();
  const { act } = useReview();
  const [admit, setAdmit] = useState(true);
  const [reason, setReason] = useState('');
  const { number } = comment;
  const name = useOwnId();
  return (
    <SmallForm
      label={t`Late comment ${number}`}
      send={() => act.admit(comment, admit, reason)}
      done={done}
      button={<Trans>Save</Trans>}
    >
      <fieldset className="ans">
        <legend className="vh">
          <Trans>What becomes of this late comment</Trans>
        </legend>
        <label>
          <input type="radio" name={name} checked={admit} onChange={() => setAdmit(true)} />
          <Trans>Take it into the round</Trans>
        </label>
        <label>
          <input type="radio" name={name} checked={!admit} onChange={() => setAdmit(false)} />
          <Trans>Leave it among the late ones</Trans>
        </label>
      </fieldset>
      <Field
        label={<Trans>Reason, shown to all members</Trans>}
        value={reason}
        change={setReason}
        most={500}
      />
    </SmallForm>
  );
}
