import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { Comment } from '@lib/contracts';
import { useKeptForm } from '@web/kept/form';
import { Field } from '@web/ui/field';
import { NotKept } from '@web/ui/not-kept';
import { SmallForm } from '@web/ui/small-form';
import { useReview } from './review';

/** A reply that was on its way, and whom to tell that its words are kept here again. */
export interface TakenBack {
  text: string;
  kept: () => void;
}

interface Props {
  comment: Comment;
  done: () => void;
  /** One to be written on here. */
  back: TakenBack | null;
}

export function ReplyForm({ comment, done, back }: Props) {
  const { t } = useLingui();
  const { act } = useReview();
  const { value: text, change, alter, settle, trouble } = useKeptForm(`reply/${comment.id}`, '');
  useEffect(() => {
    // Beside what has been begun here since, not in its place.
    if (back) void alter((it) => [it.trim(), back.text].filter(Boolean).join('\n\n')).then(back.kept);
  }, [back, alter]);
  const { number } = comment;
  return (
    <SmallForm
      label={t`Reply to comment ${number}`}
      send={() => act.reply(comment, text)}
      done={() => {
        settle();
        done();
      }}
      cancel={done}
      keeps
      ready={text.trim() !== ''}
      button={<Trans>Send the reply</Trans>}
    >
      <Field label={<Trans>Your reply</Trans>} value={text} change={change} most={5_000} focused />
      {trouble && <NotKept trouble={trouble} />}
    </SmallForm>
  );
}
