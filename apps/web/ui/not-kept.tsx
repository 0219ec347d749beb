import { Trans } from '@lingui/react/macro';
import type { Trouble } from '@web/kept/store';
import { Icon } from './icon';
import { When } from './when';

interface Props {
  trouble: NonNullable<Trouble>;
  /** Since when the server has the words all the same; null when it has not. */
  there?: Date | null;
}

/** That the device does not keep what is written, and what that means for whoever leaves. */
export function NotKept({ trouble, there = null }: Props) {
  return (
    <p className="xs fault kept" role="alert">
      <Icon name="warning" />
      <span>
        {trouble === 'full' ? (
          <Trans>This device is full and keeps nothing more.</Trans>
        ) : (
          <Trans>This browser keeps nothing on this device.</Trans>
        )}{' '}
        {there ? (
          <Trans>
            Your words of <When at={there} as="time" /> are kept on the server.
          </Trans>
        ) : (
          <Trans>Your words are lost if you close this page: send or copy them.</Trans>
        )}
      </span>
    </p>
  );
}
