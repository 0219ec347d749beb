import { Trans, useLingui } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import { dispositionLabels } from './labels';
import { useReview } from './review';
import { Said } from './said';

/** What became of a comment, and why. */
export function Answered({ comment: { answer } }: { comment: Comment }) {
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
        <p>
          <Said text={answer.reason} />
        </p>
      )}
      <p className="xs mut3">
        {answer.acting ? <Trans>{name}, acting Chair</Trans> : name} · <When at={answer.at} />
      </p>
    </div>
  );
}
