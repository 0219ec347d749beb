import { Trans, useLingui } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { useKeptForm } from '@web/kept/form';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { useReview } from './review';

interface Props {
  comment: Comment;
  done: () => void;
}

export function ReplyForm({ comment, done }: Props) {
  const { t } = useLingui();
  const { act } = useReview();
  const { value: text, change, settle } = useKeptForm(`reply/${comment.id}`, '');
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
      ready={text.trim() !== ''}
      button={<Trans>Send the reply</Trans>}
    >
      <Field label={<Trans>Your reply</Trans>} value={text} change={change} most={5_000} focused />
    </SmallForm>
  );
}
