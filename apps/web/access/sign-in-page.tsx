import { Trans, useLingui } from '@lingui/react/macro';
import { requestSignIn, signInByCode } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useDemo } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { enter } from './enter';

const sending = (submit: () => void) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  submit();
};

function CodeForm({ email, other }: { email: string; other: () => void }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const { busy, fault, submit } = useSubmit(
    async () => {
      await call(signInByCode, { email, code });
      await enter();
    },
    () => {},
  );
  const field = useRef<HTMLInputElement>(null);
  const demo = useDemo();
  useEffect(() => field.current?.focus(), []);
  return (
    <form className="stack" onSubmit={sending(submit)}>
      <Note tone="info" icon="mail">
        <p>
          <Trans>
            If <bdi dir="ltr">{email}</bdi> is known here, a message is on its way to it, with a link and a
            code of six digits. Both are good for ten minutes, once.
          </Trans>
        </p>
        {demo && (
          <p className="sm">
            <Trans>
              This is a demonstration: find the message in the <Link href="/demo/mailbox">demo mailbox</Link>.
            </Trans>
          </p>
        )}
      </Note>
      {fault !== null && <Fault error={fault} />}
      <label className="f">
        <span>
          <Trans>Code from the message</Trans>
        </span>
        <input
          ref={field}
          className="in-t num code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          maxLength={12}
          pattern="\s*(\d\s*){6}"
          title={t`Six digits`}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <p className="row wrap">
        <button type="submit" className="b p" disabled={busy}>
          <Trans>Sign in</Trans>
        </button>
        <button type="button" className="b q" onClick={other}>
          <Trans>Ask for another message</Trans>
        </button>
      </p>
    </form>
  );
}

export default function SignInPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, fault, submit } = useSubmit(
    () => call(requestSignIn, { email }),
    () => setAsked(true),
    t`Look for a message with a code.`,
  );
  return (
    <Page title={t`Sign in`}>
      <div className="stack narrow">
        <h1>
          <Trans>Sign in</Trans>
        </h1>
        {asked ? (
          <CodeForm email={email} other={() => setAsked(false)} />
        ) : (
          <form className="stack" onSubmit={sending(submit)}>
            {fault !== null && <Fault error={fault} />}
            <label className="f">
              <span>
                <Trans>Your e-mail address</Trans>
              </span>
              <input
                className="in-t"
                type="email"
                dir="ltr"
                autoComplete="email"
                required
                maxLength={254}
                value={email}
                onChange={(event) => setEmail(event.target.value)}
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
        )}
      </div>
    </Page>
  );
}
