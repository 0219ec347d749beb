import { Trans, useLingui } from '@lingui/react/macro';
import { confirmSession, requestSignIn } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useDemo, useMe } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { CodeForm } from './code-form';
import type { Factors } from './factors';
import { PasskeyInstead } from './passkey-instead';

interface Props {
  factors: Factors;
  given: () => void;
  cancel: ReactNode;
}

function Send({ email, sent, cancel }: { email: string; sent: () => void; cancel: ReactNode }) {
  const { t } = useLingui();
  const { busy, fault, submit } = useSubmit(
    () => call(requestSignIn, { email }),
    sent,
    t`Look for a message with a code.`,
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <p className="row wrap">
        <button type="button" className="b p" disabled={busy} onClick={submit}>
          <Trans>Send me a message</Trans>
        </button>
        {cancel}
      </p>
    </>
  );
}

/** Confirms with a code of a new message that it is still the same person. */
export function MailedCode({ factors, given, cancel }: Props) {
  const { t } = useLingui();
  const email = useMe()?.email ?? '';
  const demo = useDemo();
  const [isSent, setIsSent] = useState(false);
  if (!isSent)
    return (
      <>
        <p>
          <Trans>
            You signed in a while ago. To go on, type a code from a new message to{' '}
            <bdi dir="ltr">{email}</bdi>. What you began goes on then by itself; until then nothing has
            changed.
          </Trans>
        </p>
        <PasskeyInstead factors={factors} given={given} />
        <Send email={email} sent={() => setIsSent(true)} cancel={cancel} />
      </>
    );
  return (
    <CodeForm
      label={t`Confirm that it is you`}
      field={<Trans>Code from the message</Trans>}
      send={(code, key) => call(confirmSession, { code }, { key })}
      done={given}
      said={t`Thank you. It goes on.`}
      button={<Trans>Confirm</Trans>}
      besides={
        <>
          <button type="button" className="b q" onClick={() => setIsSent(false)}>
            <Trans>Ask for another message</Trans>
          </button>
          {cancel}
        </>
      }
    >
      <p>
        <Trans>
          A message is on its way to <bdi dir="ltr">{email}</bdi>. Its code is good for ten minutes, once. Do
          not open its link: type the code here.
        </Trans>
      </p>
      {demo && (
        <p className="sm">
          <Trans>
            This is a demonstration: find the message in the{' '}
            <Link href="/demo/mailbox" target="_blank">
              demo mailbox
            </Link>
            .
          </Trans>
        </p>
      )}
    </CodeForm>
  );
}
