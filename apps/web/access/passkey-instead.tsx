import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { comeInByPasskey } from './come-in-by-passkey';
import { useRefreshFactors, type Factors } from './factors';
import { PasskeyFault } from './passkey-fault';
import { canHavePasskeys } from './passkeys';

/** The shortest way for those who have a passkey: it confirms who they are and is a second factor. */
export function PasskeyInstead({ factors, given }: { factors: Factors; given: () => void }) {
  const { t } = useLingui();
  const personId = useMe()?.id;
  const refresh = useRefreshFactors();
  const { busy, fault, submit } = useSubmit(
    () => comeInByPasskey(personId === undefined ? {} : { personId }),
    () => {
      given();
      void refresh();
    },
    t`Thank you. It goes on.`,
  );
  if (factors.passkeys.length === 0 || !canHavePasskeys()) return null;
  return (
    <>
      {fault !== null && <PasskeyFault error={fault} />}
      <p>
        <button type="button" className="b" disabled={busy} onClick={submit}>
          <Trans>Use your passkey</Trans>
        </button>
      </p>
    </>
  );
}
