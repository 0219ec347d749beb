import { Trans, useLingui } from '@lingui/react/macro';
import { stopSummaries } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';

/** Where the link at the end of a summary leads. Opening it does nothing: programs open links too. */
export default function StopPage() {
  const { t } = useLingui();
  const { token } = useParams<{ token: string }>();
  const [isDone, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, fault, submit } = useSubmit(
    () => call(stopSummaries, { token }),
    () => setDone(true),
    t`The daily summaries are stopped.`,
  );
  // The button that was pressed is gone: whoever goes on by keyboard goes on from the words that say so.
  useEffect(() => {
    if (isDone) heading.current?.focus();
  }, [isDone]);
  return (
    <Page title={t`Daily summaries`}>
      <div className="stack narrow">
        <h1 ref={heading} tabIndex={-1}>
          {isDone ? <Trans>The daily summaries are stopped</Trans> : <Trans>Stop the daily summaries</Trans>}
        </h1>
        <p className="mut">
          {isDone ? (
            <Trans>
              Messages that ask something of you still come. You can change your mind at any time.
            </Trans>
          ) : (
            <Trans>
              Whatever comes to you in the daily summary will come no more. Messages that ask something of you
              still come: comment rounds, circulations, objections and outcomes.
            </Trans>
          )}
        </p>
        {fault !== null && <Fault error={fault} />}
        <p className="row wrap">
          {!isDone && (
            <button type="button" className="b p" disabled={busy} onClick={submit}>
              <Trans>Stop the daily summaries</Trans>
            </button>
          )}
          <Link href="/me/notifications" className="b q">
            <Trans>Choose what comes, and how</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
