import { Trans } from '@lingui/react/macro';
import type { CallView } from '@lib/contracts';
import { Link } from 'wouter';
import { TimeLeft } from '@web/ui/time-left';
import { When } from '@web/ui/when';

/** The calls, and by when each closes. */
export function CallLine({ calls }: { calls: readonly CallView[] }) {
  if (calls.length === 0) return <Trans>No call has been issued yet.</Trans>;
  return (
    <>
      {calls.map(({ id, number, closesAt, zone, isOpen }) => (
        <span key={id} className="call-line">
          <Link href={`/n/${number}`}>
            <Trans>
              Call <bdi dir="ltr">{number}</bdi>
            </Trans>
          </Link>{' '}
          {isOpen ? (
            <Trans>
              is open until <When at={closesAt} as="formal" zone={zone} />
            </Trans>
          ) : (
            <Trans>
              closed <When at={closesAt} as="formal" zone={zone} />
            </Trans>
          )}{' '}
          {isOpen && (
            <span className="tag act">
              <TimeLeft until={closesAt} />
            </span>
          )}
        </span>
      ))}
    </>
  );
}
