import { Trans, useLingui } from '@lingui/react/macro';
import { declineProposal, takeProposal } from '@lib/contracts';
import { lazy, Suspense, useState } from 'react';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { Waiting } from '@web/ui/waiting';
import { BesideTheText } from './beside-the-text';
import type { OfProposal } from './task-group';

const WriteInstead = lazy(() => import('./write-instead'));

/** Of the draft as it stands now the chair has been shown this; a wording is brought together with it, or written anew. */
const seenOf = ({ proposal: { does, now } }: OfProposal): { seen?: number } =>
  does !== 'reword' && now ? { seen: now.revision } : {};

/** Whether a proposal can be taken as it is, or the chair has to write what is to stand. */
function waysFor({ proposal: { does, now } }: OfProposal) {
  const isToWrite = does === 'reword' && now?.clash === true;
  const isGone = does !== 'add' && now?.removed === true;
  return { isFree: !isToWrite && !isGone, isToWrite };
}

/** The chair takes a proposal over, writes what is to stand instead, or declines it with a reason. */
export function Decision(props: OfProposal) {
  const { t } = useLingui();
  const { proposal, of } = props;
  const { paragraphId, does } = proposal;
  const [open, setOpen] = useState<'decline' | 'write' | null>(null);
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const ask = { ...of, paragraphId };
  const { busy, fault, submit } = useSubmit(
    (key) => call(takeProposal, { ...ask, instead: null, ...seenOf(props) }, { key }),
    () => {},
    does === 'leave_out' ? t`It is left out of the text now.` : t`It is in the text now.`,
  );
  const close = () => setOpen(null);
  const { isFree, isToWrite } = waysFor(props);
  return (
    <div className="stack-s">
      <BesideTheText {...props} />
      {fault !== null && <Fault error={fault} />}
      {open === null && (
        <div className="row wrap">
          {isFree && (
            <button type="button" className="b p s" disabled={busy} onClick={submit}>
              <Trans>Take over</Trans>
            </button>
          )}
          {isToWrite && (
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
