import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { announce } from '@web/app/announce';
import { Note } from '@web/ui/note';

/** In place of the meeting, while it is in an item that whoever reads is not let into. */
export function ClosedItem() {
  const { t } = useLingui();
  useEffect(() => announce(t`The group is in a closed item.`), []);
  return (
    <div className="lv">
      <div className="over">
        <Note tone="info">
          <b>
            <Trans>The group is in a closed item.</Trans>
          </b>{' '}
          <Trans>It is for members only. When it is over, this page shows the meeting again by itself.</Trans>
        </Note>
      </div>
    </div>
  );
}
