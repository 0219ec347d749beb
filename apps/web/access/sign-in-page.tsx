import '@web/styles/account.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Page } from '@web/ui/page';
import { SignInAddress } from './sign-in-address';
import { SignInCode } from './sign-in-code';

export default function SignInPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <Page title={t`Sign in`}>
      <div className="stack narrow">
        <h1>
          <Trans>Sign in</Trans>
        </h1>
        {asked ? (
          <SignInCode email={email} other={() => setAsked(false)} />
        ) : (
          <SignInAddress email={email} change={setEmail} asked={() => setAsked(true)} />
        )}
      </div>
    </Page>
  );
}
