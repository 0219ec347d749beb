import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { announce } from '@web/app/announce';
import { useGroup } from '@web/app/group';
import { Note } from '@web/ui/note';

/** In place of the meeting, while it is in an item that whoever reads is not let into. */
export function ClosedItem() {
  const { t } = useLingui();
  // Members are let into closed items: this one is recused from it.
  const { reads } = useGroup();
  useEffect(
    () => announce(reads ? t`You are not part of this item.` : t`The group is in a closed item.`),
    [reads],
  );
  return (
    <div className="lv">
      <div className="over">
        <Note tone="info">
          {reads ? (
            <>
              <b>
                <Trans>You are not part of this item.</Trans>
              </b>{' '}
              <Trans>When it is over, this page shows the meeting again by itself.</Trans>
            </>
          ) : (
            <>
              <b>
                <Trans>The group is in a closed item.</Trans>
              </b>{' '}
              <Trans>
                It is for members only. When it is over, this page shows the meeting again by itself.
              </Trans>
            </>
          )}
        </Note>
      </div>
    </div>
  );
}
