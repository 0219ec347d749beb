import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { announce } from './announce';
import { useConnection } from './connection';
import { useCopyOf } from './copies';
import { useUnsent } from './unsent';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';

/** A line that is lost for less than so many milliseconds is no news. */
const worthSaying = 4_000;

/** Since when there is no connection worth speaking of; null when there is one. */
function useDown(): Date | null {
  const { state, since } = useConnection();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setLong(true), worthSaying);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [since]);
  return state === 'offline' || isLong ? since : null;
}

/** Says that there is no connection, since when, and what that means for the reader; of a copy, at once of when it is. */
export function OfflineBar() {
  const { t } = useLingui();
  const since = useDown();
  const copy = useCopyOf();
  const unsent = useUnsent();
  const isDown = since !== null;
  useEffect(() => {
    if (!isDown) return;
    announce(t`No connection. You can go on reading and writing.`);
    return () => announce(t`Connected again.`);
  }, [isDown, t]);
  if (since === null && copy === null) return null;
  return (
    <div className="offbar" role="region" aria-label={t`Connection`}>
      <div className="in">
        <Icon name="off" />
        <span>
          {since && (
            <Trans>
              <b>
                No connection since <When at={since} as="time" />.
              </b>{' '}
              You can go on reading and writing.
            </Trans>
          )}{' '}
          {copy && (
            <Trans>
              This page is as of <When at={copy} />.
            </Trans>
          )}
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
