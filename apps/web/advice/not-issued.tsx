import { Trans } from '@lingui/react/macro';
import { Empty } from '@web/ui/note';

/** A draft that the desk knows and nobody has been given yet. */
export function NotIssued() {
  return (
    <div className="wrap">
      <h1>
        <Trans>Draft advice</Trans>
      </h1>
      <Empty title={<Trans>This draft has not been issued yet</Trans>}>
        <Trans>You are told when its first version is.</Trans>
      </Empty>
    </div>
  );
}
