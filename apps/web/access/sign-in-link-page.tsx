import { Trans, useLingui } from '@lingui/react/macro';
import { signInByLink } from '@lib/contracts';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { enter } from './enter';

/** The token that the address carries after its #: it is never sent to a server by opening the page. */
const tokenHere = (): string => {
  const words = window.location.hash.slice(1);
  return new URLSearchParams(words).get('token') ?? words;
};

/** Where the link of a message leads. Opening it does nothing: programs open links too. */
export default function SignInLinkPage() {
  const { t } = useLingui();
  const [token] = useState(tokenHere);
  // Neither a look over the shoulder nor the browser's history needs it.
  useEffect(() => window.history.replaceState(null, '', window.location.pathname), []);
  const { busy, fault, submit } = useSubmit(
    async () => {
      await call(signInByLink, { token });
      await enter();
    },
    () => {},
  );
  return (
    <Page title={t`Sign in`}>
      <div className="stack narrow">
        <h1>
          <Trans>Sign in</Trans>
        </h1>
        {fault !== null && <Fault error={fault} />}
        {token === '' ? (
          <p>
            <Trans>
              This address is not complete. Open the link in the message again, or type the code from it.
            </Trans>
          </p>
        ) : (
          <p className="mut">
            <Trans>
              The link from your message is good once. Press the button to sign in on this device.
            </Trans>
          </p>
        )}
        <p className="row wrap">
          {token !== '' && (
            <button type="button" className="b p" disabled={busy} onClick={submit}>
              <Trans>Sign in</Trans>
            </button>
          )}
          <Link href="/sign-in" className="b q">
            <Trans>Ask for a new message</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
