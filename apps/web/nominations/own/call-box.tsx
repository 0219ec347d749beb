import { Trans } from '@lingui/react/macro';
import { Note } from '@web/ui/note';
import { TimeLeft } from '@web/ui/time-left';
import { When, WhenBoth } from '@web/ui/when';
import type { MyCall } from './own-view';

/** By when the call asks, or that it is over. */
export function CallBox({ call }: { call: MyCall['call'] }) {
  if (!call)
    return (
      <Note tone="info">
        <p>
          <Trans>There is no call for nominations to your Party.</Trans>
        </p>
      </Note>
    );
  if (!call.isOpen)
    return (
      <Note icon="clock">
        <p>
          <b>
            <Trans>The call has closed.</Trans>
          </b>{' '}
          <Trans>
            It closed on <When at={call.closesAt} as="formal" zone={call.zone} />. What has been written and
            uploaded here is kept. If your Party still wishes to nominate, write to the secretariat: the head
            of the secretariat decides whether a late nomination is admitted.
          </Trans>
        </p>
      </Note>
    );
  return (
    <p className="deadline-box">
      <span>
        <Trans>
          Open until <WhenBoth at={call.closesAt} />
        </Trans>
      </span>
      <span className="tag act">
        <TimeLeft until={call.closesAt} />
      </span>
    </p>
  );
}
