import { Trans, useLingui } from '@lingui/react/macro';
import { declineProposal, takeProposal } from '@lib/contracts';
import { lazy, Suspense, useState } from 'react';
import { DiffText } from '@web/advice/diff-text';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { Waiting } from '@web/ui/waiting';
import type { OfProposal } from './task-group';

const WriteInstead = lazy(() => import('./write-instead'));

/** The chair takes a proposal over, writes what is to stand instead, or declines it with a reason. */
export function Decision(props: OfProposal) {
  const { t } = useLingui();
  const { proposal, of } = props;
  const { paragraphId, now } = proposal;
  const [open, setOpen] = useState<'decline' | 'write' | null>(null);
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const ask = { ...of, paragraphId };
  const { busy, fault, submit } = useSubmit(
    (key) => call(takeProposal, { ...ask, instead: null }, { key }),
    () => {},
    t`It is in the text now.`,
  );
  const close = () => setOpen(null);
  const isFree = !now?.clash && !now?.removed;
  return (
    <div className="stack-s">
      <Now {...props} />
      {fault !== null && <Fault error={fault} />}
      {open === null && (
        <div className="row wrap">
          {isFree && (
            <button type="button" className="b p s" disabled={busy} onClick={submit}>
              <Trans>Take over</Trans>
            </button>
          )}
          {now?.clash && (
            <button type="button" className="b p s" onClick={() => setOpen('write')}>
              <Trans>Write what is to stand …</Trans>
            </button>
          )}
          <button type="button" className="b s" onClick={() => setOpen('decline')}>
            <Trans>Decline …</Trans>
          </button>
        </div>
      )}
      {open === 'write' && (
        <Suspense fallback={<Waiting />}>
          <WriteInstead {...props} done={close} />
        </Suspense>
      )}
      {open === 'decline' && (
        <SmallForm
          label={t`Decline the proposal`}
          send={(key) => call(declineProposal, { ...ask, reason }, { key })}
          done={close}
          ready={reason.trim() !== ''}
          button={<Trans>Decline it</Trans>}
          said={t`The proposal is declined.`}
        >
          <Line label={<Trans>Reason</Trans>} value={reason} most={1_000} change={setReason} focused />
        </SmallForm>
      )}
    </div>
  );
}

/** What has become of the paragraph in the text itself while the task group worked. */
function Now({ proposal: { now, given }, language }: OfProposal) {
  if (!now) return null;
  if (now.removed)
    return (
      <p className="sm">
        <Trans>
          This paragraph has been removed from the text meanwhile. The proposal can only be declined.
        </Trans>
      </p>
    );
  return (
    <>
      <p className="sm">
        {now.clash ? (
          <Trans>
            The same words were changed in the text meanwhile, as shown below. Write what is to stand: nothing
            is overwritten unseen.
          </Trans>
        ) : (
          <Trans>The text was changed meanwhile, as shown below. Taken over, both changes stand.</Trans>
        )}
      </p>
      <div className="sug">
        <DiffText before={given.text} after={now.text} language={language} />
      </div>
    </>
  );
}
