import { Trans, useLingui } from '@lingui/react/macro';
import { giveSecondFactor } from '@lib/contracts';
import type { ReactNode } from 'react';
import { call } from '@web/app/api';
import { CodeForm } from './code-form';
import { useRefreshFactors, type Factors } from './factors';
import { PasskeyInstead } from './passkey-instead';

interface Props {
  factors: Factors;
  given: () => void;
  cancel: ReactNode;
}

/** For those who have none: where to get one, while this page stays as it is. */
function NoneYet({ given, cancel }: Omit<Props, 'factors'>) {
  return (
    <>
      <p>
        <Trans>
          Your part here asks for a passkey or an authenticator, and you have neither yet.{' '}
          <a href="/me/security" target="_blank" rel="noreferrer">
            Add one in a new window
          </a>
          , then come back and go on. What you typed stays here.
        </Trans>
      </p>
      <p className="row wrap">
        <button type="button" className="b p" onClick={given}>
          <Trans>Go on</Trans>
        </button>
        {cancel}
      </p>
    </>
  );
}

/** Gives this session its second factor. */
export function SecondFactor({ factors, given, cancel }: Props) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  const hasCodes = factors.authenticator !== null || factors.recoveryCodes > 0;
  const hasPasskeys = factors.passkeys.length > 0;
  if (!hasCodes && !hasPasskeys) return <NoneYet given={given} cancel={cancel} />;
  return (
    <>
      <p>
        <Trans>
          You signed in with one factor; this asks for two. What you began goes on then by itself, and what
          you typed stays here.
        </Trans>
      </p>
      <PasskeyInstead factors={factors} given={given} />
      {hasCodes ? (
        <CodeForm
          label={t`Give the second factor`}
          field={<Trans>Code of your authenticator, or a recovery code</Trans>}
          recovery
          send={(code, key) => call(giveSecondFactor, { code }, { key })}
          done={() => {
            given();
            void refresh();
          }}
          said={t`Thank you. It goes on.`}
          button={<Trans>Confirm</Trans>}
          besides={cancel}
        />
      ) : (
        <p>{cancel}</p>
      )}
    </>
  );
}
