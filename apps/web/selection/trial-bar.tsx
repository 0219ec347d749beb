import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { announce } from '@web/app/announce';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { useFocused } from '@web/ui/focused';
import { Verdict } from './criteria-panel';
import { ChangeWords, type NomineeOf } from './names';
import type { Trial, Trying } from './trial';

/** Says what is tried, and asks whether to keep it. */
export function TrialBar({ trial, trying, of }: { trial: Trial; trying: Trying; of: NomineeOf }) {
  const { t } = useLingui();
  const bar = useFocused<HTMLDivElement>();
  const { busy, fault, submit } = useSubmit(trying.keep, () => undefined, t`Kept.`);
  useEffect(() => announce(t`This is tried, and not kept yet.`), [trial]);
  return (
    <div className="trying" role="region" aria-label={t`What is tried`} tabIndex={-1} ref={bar}>
      <div className="row wrap between">
        <div>
          <p className="row wrap">
            <b>
              <Trans>Trying</Trans>
            </b>
            {trial.panel && <Verdict panel={trial.panel} />}
          </p>
          <ChangeWords change={trial.change} of={of} />
        </div>
        <div className="row">
          <button type="button" className="b p" disabled={busy} onClick={submit}>
            <Trans>Keep</Trans>
          </button>
          <button type="button" className="b" onClick={trying.undo}>
            <Trans>Undo</Trans>
          </button>
        </div>
      </div>
      {fault !== null && <Fault error={fault} />}
    </div>
  );
}
