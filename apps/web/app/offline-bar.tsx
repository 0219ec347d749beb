import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { announce } from './announce';
import { useConnection } from './connection';
import { useUnsent } from './unsent';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';

/** Says that there is no connection, since when, and what that means for the reader. */
export function OfflineBar() {
  const { t } = useLingui();
  const { state, since } = useConnection();
  const unsent = useUnsent();
  const down = state === 'offline' && since !== null;
  useEffect(() => {
    if (!down) return;
    announce(t`No connection. You can go on reading and writing.`);
    return () => announce(t`Connected again.`);
  }, [down, t]);
  if (!down) return null;
  return (
    <div className="offbar" role="region" aria-label={t`Connection`}>
      <div className="in">
        <Icon name="off" />
        <span>
          <Trans>
            <b>
              No connection since <When at={since} as="time" />.
            </b>{' '}
            You can go on reading and writing.
          </Trans>
          {unsent > 0 && (
            <>
              {' '}
              <Plural value={unsent} one="# thing waits to be sent." other="# things wait to be sent." />
            </>
          )}
        </span>
      </div>
    </div>
  );
}
