import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import type { Comment, CommentType } from '@lib/contracts';
import { Fault } from '@web/ui/fault';
import { typeLabels } from './labels';
import { useReview } from './review';
import { useSubmit } from './submit';

interface FormProps {
  comment: Comment;
  done: () => void;
}

/** A small form inside a card: fields, a way back and a button that sends. What was typed stays when it fails. */
export function SmallForm(props: {
  label: string;
  send: () => Promise<unknown>;
  done: () => void;
  button: ReactNode;
  children?: ReactNode;
  said?: string;
  ready?: boolean;
  /** What the way back does, when it is not the same as being done. */
  cancel?: () => void;
}) {
  const { busy, fault, submit } = useSubmit(props.send, props.done, props.said);
  const back = props.cancel ?? props.done;
  return (
    <form
      className="small stack-s"
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
    >
      {fault !== null && <Fault error={fault} />}
      {props.children}
      <div className="row">
        <button type="submit" className="b p s" disabled={busy || props.ready === false}>
          {props.button}
        </button>
        <button type="button" className="b q s" onClick={back}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}

export function Field(props: {
  label: ReactNode;
  value: string;
  change: (value: string) => void;
  most: number;
  rows?: number;
  focused?: boolean;
  lang?: string;
}) {
  const id = useId();
  return (
    <label className="f" htmlFor={id}>
      <span>{props.label}</span>
      <textarea
        id={id}
        className="in-t"
        rows={props.rows ?? 2}
        dir="auto"
        lang={props.lang}
        maxLength={props.most}
        value={props.value}
        ref={props.focused ? focus : undefined}
        onChange={(event) => props.change(event.target.value)}
      />
    </label>
  );
}
const focus = (it: HTMLTextAreaElement | null) => {
  if (it && !it.dataset['met']) {
    it.dataset['met'] = 'yes';
    it.focus({ preventScroll: true });
  }
};

export function ReplyForm({ comment, done }: FormProps) {
  const { t } = useLingui();
  const { act } = useReview();
  const [text, setText] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const { number } = comment;
  return (
    <SmallForm
      label={t`Reply to comment ${number}`}
      send={() => act.reply(comment, text, key)}
      done={done}
      button={<Trans>Send the reply</Trans>}
      said={t`Reply sent.`}
    >
      <Field label={<Trans>Your reply</Trans>} value={text} change={setText} most={5_000} focused />
    </SmallForm>
  );
}

export function EditForm({ comment, paragraphText, done }: FormProps & { paragraphText: string | null }) {
  const { t, i18n } = useLingui();
  const { act, draft } = useReview();
  const [text, setText] = useState(comment.text);
  const [wording, setWording] = useState(comment.proposed ?? '');
  const [type, setType] = useState<CommentType>(comment.type);
  const { number } = comment;
  const before = comment.anchor?.quote ?? paragraphText;
  const proposed = wording.trim() === '' || wording === before ? null : wording;
  return (
    <SmallForm
      label={t`Edit comment ${number}`}
      send={() => act.edit(comment, { type, text, proposed })}
      done={done}
      button={<Trans>Save the comment</Trans>}
      said={t`Comment changed.`}
    >
      <Field label={<Trans>Your comment</Trans>} value={text} change={setText} most={5_000} focused />
      <Field
        label={<Trans>Wording you propose (optional)</Trans>}
        value={wording}
        change={setWording}
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
          onChange={(event) => setType(event.target.value as CommentType)}
        >
          {Object.entries(typeLabels).map(([value, label]) => (
            <option key={value} value={value}>
              {i18n._(label)}
            </option>
          ))}
        </select>
      </label>
    </SmallForm>
  );
}

export function Withdrawal({ comment, done }: FormProps) {
  const { t } = useLingui();
  const { act } = useReview();
  const { number } = comment;
  return (
    <SmallForm
      label={t`Withdraw comment ${number}`}
      send={() => act.withdraw(comment)}
      done={done}
      button={<Trans>Withdraw it</Trans>}
      said={t`Comment withdrawn.`}
    >
      <p className="sm">
        <Trans>The comment keeps its number and says that it was withdrawn. This cannot be undone.</Trans>
      </p>
    </SmallForm>
  );
}

/** The chair takes a late comment into the round, or leaves it among the late ones. */
export function Admission({ comment, done }: FormProps) {
  const { t } = useLingui();
  const { act } = useReview();
  const [admit, setAdmit] = useState(true);
  const [reason, setReason] = useState('');
  const { number } = comment;
  const name = useId();
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
      <Field label={<Trans>Reason, shown to all members</Trans>} value={reason} change={setReason} most={500} />
    </SmallForm>
  );
}
