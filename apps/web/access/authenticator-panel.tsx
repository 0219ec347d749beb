import { Trans, useLingui } from '@lingui/react/macro';
import { addAuthenticator, removeAuthenticator, type Reply } from '@lib/contracts';
import { useRef, useState } from 'react';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import { AuthenticatorEnrolment } from './authenticator-enrolment';
import { useRefreshFactors, type Factors } from './factors';
import { TwoStep } from './two-step';

type Secret = Reply<typeof addAuthenticator>;

function Add({ begun }: { begun: (secret: Secret) => void }) {
  const { busy, fault, submit } = useSubmit((key) => call(addAuthenticator, {}, { key }), begun);
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>Add an authenticator</Trans>
        </button>
      </p>
    </>
  );
}

function Known({ addedAt, removed }: { addedAt: Date; removed: () => void }) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  return (
    <>
      <p>
        <Trans>
          Added <When at={addedAt} />
        </Trans>
      </p>
      <TwoStep
        label={t`Remove the authenticator`}
        said={t`The authenticator is removed. You are signed out everywhere else.`}
        send={() => call(removeAuthenticator, {}).then(refresh)}
        done={removed}
        confirm={<Trans>Remove</Trans>}
      >
        <Trans>Its codes hold no longer, and you are signed out everywhere else.</Trans>
      </TwoStep>
    </>
  );
}

/** The authenticator that somebody has, or the way to one. */
export function AuthenticatorPanel({ authenticator }: { authenticator: Factors['authenticator'] }) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const goOn = () => {
    setSecret(null);
    body.current?.focus();
  };
  return (
    <Panel title={<Trans>Authenticator app</Trans>}>
      <p className="sm mut">
        <Trans>
          An app on your telephone shows a code of six digits that changes every half minute. It is a second
          factor where there are no passkeys. When you add or remove it, you are signed out everywhere else.
        </Trans>
      </p>
      <div ref={body} tabIndex={-1} className="stack">
        {authenticator ? (
          <Known addedAt={authenticator.addedAt} removed={goOn} />
        ) : secret ? (
          <AuthenticatorEnrolment secret={secret} done={goOn} cancel={goOn} />
        ) : (
          <Add begun={setSecret} />
        )}
      </div>
    </Panel>
  );
}
