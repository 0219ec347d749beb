import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { NoPasskey, type Why } from './passkeys';

const words: Record<Why, () => ReactNode> = {
  declined: () => (
    <Trans>
      Your device gave no passkey: nothing was chosen, or it took too long. Nothing has changed; try again.
    </Trans>
  ),
  known: () => <Trans>This device has a passkey for you already. Nothing has changed.</Trans>,
  elsewhere: () => (
    <Trans>
      Passkeys do not work at this address. Open the address that stands in your messages, and try again.
    </Trans>
  ),
  another: () => <Trans>This passkey is of another account. Choose one of yours.</Trans>,
};

/** What went wrong with a passkey: on the device, or on the way. */
export function PasskeyFault({ error }: { error: unknown }) {
  if (!(error instanceof NoPasskey)) return <Fault error={error} />;
  return (
    <div className="note bad" role="alert">
      <Icon name="warning" />
      <p>{words[error.why]()}</p>
    </div>
  );
}
