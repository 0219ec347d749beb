import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { announce } from './announce';
import { useRanOut } from './session';
import { Icon } from '@web/ui/icon';

/** Says that the session has run out, with a way to sign in that leaves this page as it is. */
export function RanOutBar() {
  const { t } = useLingui();
  const out = useRanOut();
  useEffect(() => {
    if (out) announce(t`Your session has ended. Sign in again to go on.`);
  }, [out, t]);
  if (!out) return null;
  return (
    <div className="offbar" role="region" aria-label={t`Session`}>
      <div className="in">
        <Icon name="lock" />
        <span>
          <Trans>
            <b>Your session has ended.</b> What you typed is still here.{' '}
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in in a new window
            </a>
            , then come back.
          </Trans>
        </span>
      </div>
    </div>
  );
}
