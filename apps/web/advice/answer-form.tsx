import { Trans, useLingui } from '@lingui/react/macro';
import type { Comment, Disposition } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import { useKeptForm } from '@web/kept/form';
import { Field } from '@web/ui/field';
import { NotKept } from '@web/ui/not-kept';
import { SmallForm } from '@web/ui/small-form';
import { dispositionChoices } from './labels';
import { useReview } from './review';

interface Props {
  comment: Comment;
  done: () => void;
  /** Told beforehand that an answer is sent: what it changes may be on the screen before the server's word is. */
  answered?: () => void;
}

/** The chair's answer to a comment: what becomes of it, and why. Keys 1 to 4 choose. */
export function AnswerForm({ comment, done, answered }: Props) {
  const { t } = useLingui();
  const { act } = useReview();
  const { value, change, settle, trouble } = useKeptAnswer(comment);
  const { disposition, reason } = value;
  const { number } = comment;
  return (
    <SmallForm
      label={t`Answer to comment ${number}`}
      send={() => {
        answered?.();
        return act.answer(comment, disposition ?? 'noted', reason);
      }}
      done={() => {
        settle();
        done();
      }}
      cancel={done}
      keeps
      ready={disposition !== null}
      button={<Trans>Save answer</Trans>}
      said={t`Comment ${number} is answered.`}
    >
      <Dispositions
        number={number}
        chosen={disposition}
        choose={(disposition) => change({ ...value, disposition })}
      />
      <Field
        label={<Trans>Reason, shown to all members</Trans>}
        value={reason}
        change={(reason) => change({ ...value, reason })}
        most={2_000}
      />
      {trouble && <NotKept trouble={trouble} />}
    </SmallForm>
  );
}

/** So many of the choices have a key, from 1 on. */
export const KEYS = 4;

/** An answer while it is being written, wherever that is; kept on the device until it is saved. */
export const useKeptAnswer = ({ id, answer }: Comment) =>
  useKeptForm<{ disposition: Disposition | null; reason: string }>(`answer/${id}`, {
    disposition: answer?.disposition ?? null,
    reason: answer?.reason ?? '',
  });

export function Dispositions(props: {
  number: string;
  chosen: Disposition | null;
  choose: (it: Disposition) => void;
}) {
  const { i18n } = useLingui();
  const name = useOwnId();
  const { number } = props;
  return (
    <fieldset
      className="ans"
      onKeyDown={(event) => {
        const choice = dispositionChoices[Number(event.key) - 1];
        if (!choice || Number(event.key) > KEYS || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        props.choose(choice.disposition);
      }}
    >
      <legend className="vh">
        <Trans>Answer to comment {number}</Trans>
      </legend>
      {dispositionChoices.map(({ disposition, label }, i) => (
        <label key={disposition}>
          <input
            type="radio"
            name={name}
            checked={props.chosen === disposition}
            onChange={() => props.choose(disposition)}
          />
          {i18n._(label)}
          {i < KEYS && <kbd aria-hidden>{i + 1}</kbd>}
        </label>
      ))}
    </fieldset>
  );
}
