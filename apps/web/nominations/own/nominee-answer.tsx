import { Trans, useLingui } from '@lingui/react/macro';
import { answerAsNominee } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import type { Said } from './own-view';

/** Confirms by one press, or declines by two and may say why. */
export function NomineeAnswer({ said, token, done }: { said: Said; token: string; done: () => void }) {
  const { t } = useLingui();
  const [declining, decline] = useState(false);
  const [reason, setReason] = useState('');
  const confirm = useSubmit(
    () => call(answerAsNominee, { token, answer: 'confirmed', reason: '' }),
    done,
    t`You have confirmed your nomination.`,
  );
  const refuse = useSubmit(
    () => call(answerAsNominee, { token, answer: 'declined', reason }),
    done,
    t`You have declined.`,
  );
  if (declining)
    return (
      <form
        className="panel pad stack"
        aria-label={t`Decline the nomination`}
        onSubmit={(event) => {
          event.preventDefault();
          refuse.submit();
        }}
      >
        {refuse.fault !== null && <Fault error={refuse.fault} />}
        <label className="f" htmlFor="decline-reason">
          <span className="name">
            <Trans>Reason (optional)</Trans>
          </span>
          <textarea
            id="decline-reason"
            className="in-t"
            rows={2}
            dir="auto"
            maxLength={500}
            value={reason}
            autoFocus
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <p className="sm mut">
          <Trans>
            The nomination is withdrawn, and your Party can nominate somebody else while the call is open.
          </Trans>
        </p>
        <div className="row wrap">
          <button type="submit" className="b d" disabled={refuse.busy}>
            <Trans>Decline the nomination</Trans>
          </button>
          <button type="button" className="b q" onClick={() => decline(false)}>
            <Trans>Cancel</Trans>
          </button>
        </div>
      </form>
    );
  return (
    <div className="stack">
      {confirm.fault !== null && <Fault error={confirm.fault} />}
      <div className="onward">
        {said.answer === 'waiting' && (
          <button type="button" className="b p l" disabled={confirm.busy} onClick={confirm.submit}>
            <Trans>I confirm</Trans>
          </button>
        )}
        <button type="button" className="b l" onClick={() => decline(true)}>
          <Trans>I decline …</Trans>
        </button>
      </div>
    </div>
  );
}
