import { Trans } from '@lingui/react/macro';
import { Icon } from '@web/ui/icon';

/** Said of a comment whose quoted words the text does not have any more. */
export function Gone() {
  return (
    <p className="xs gone">
      <Icon name="warning" />
      <span>
        <Trans>The words this comment refers to are no longer in the text.</Trans>
      </span>
    </p>
  );
}
