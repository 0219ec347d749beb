import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'wouter';
import { useConnection } from '@web/app/connection';
import { useMe } from '@web/app/session';
import { useUnsaved } from '@web/app/unsaved';
import { Icon } from '@web/ui/icon';
import { openOutbox, outbox, watchOutbox } from './outbox';
import { formsOf, outOf, wordsOf } from './sending';
import { troubleWith, watchKept } from './store';

/** Whether this page alone has something that this person has written. */
const isOnlyHere = (id: string): boolean =>
  [outOf, formsOf, wordsOf].some((of) => troubleWith(of(id)) !== null);

/** Sends what was left on this device, wherever one is; and says what needs its author before it can be sent. */
export default function UnsentBar() {
  const { t } = useLingui();
  const me = useMe();
  const id = me?.id;
  const [address] = useLocation();
  const { state } = useConnection();
  const { items } = useSyncExternalStore(watchOutbox, outbox, outbox);
  useEffect(() => {
    if (id !== undefined) openOutbox(id);
  }, [id]);
  useUnsaved(useSyncExternalStore(watchKept, () => id !== undefined && isOnlyHere(id)));
  const held = items.filter((it) => it.held && it.kind !== 'support' && it.personId === id);
  const page = held[0]?.page;
  // Its own page shows each of them in its place; without a connection another bar says how many there are.
  if (page === undefined || page === address || state === 'offline') return null;
  return (
    <div className="offbar" role="region" aria-label={t`Not sent`}>
      <div className="in">
        <Icon name="warning" />
        <span>
          <b>
            <Plural
              value={held.length}
              one="# thing you wrote has not been sent."
              other="# things you wrote have not been sent."
            />
          </b>{' '}
          <Link href={page}>
            <Trans>See why</Trans>
          </Link>
        </span>
      </div>
    </div>
  );
}
