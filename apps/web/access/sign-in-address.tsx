import { Trans, useLingui } from '@lingui/react/macro';
import { requestSignIn } from '@lib/contracts';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { OtherWays } from './other-ways';
import { PasskeyFault } from './passkey-fault';
import { useOfferedPasskey } from './offered-passkey';

interface Props {
  email: string;
  change: (email: string) => void;
  asked: () => void;
}

/** Asks for the address to which the message goes, and offers the other ways in. */
export function SignInAddress({ email, change, asked }: Props) {
  const { t } = useLingui();
  const offered = useOfferedPasskey();
  const { busy, fault, submit } = useSubmit(
    () => call(requestSignIn, { email }),
    asked,
    t`Look for a message with a code.`,
  );
  const wrong = isProblem(fault) ? fault.about('email') : undefined;
  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {offered.fault !== null && <PasskeyFault error={offered.fault} />}
        {fault !== null && wrong === undefined && <Fault error={fault} />}
        <label className={wrong === undefined ? 'f' : 'f wrong'}>
          <span>
            <Trans>Your e-mail address</Trans>
          </span>
          {wrong !== undefined && (
            <span className="fault" id="email-fault" role="alert" dir="auto">
              {wrong}
            </span>
          )}
          <input
            className="in-t"
            type="email"
            dir="ltr"
            autoComplete="email webauthn"
            required
            maxLength={254}
            value={email}
            aria-invalid={wrong !== undefined || undefined}
            aria-describedby={wrong === undefined ? undefined : 'email-fault'}
            onFocus={offered.begin}
            onChange={(event) => change(event.target.value)}
          />
        </label>
        <p className="sm mut">
          <Trans>You will get a message with a link and a code. There is no password.</Trans>
        </p>
        <p>
          <button type="submit" className="b p" disabled={busy}>
            <Trans>Send me a message</Trans>
          </button>
        </p>
      </form>
      <OtherWays begin={offered.end} />
    </>
  );
}
