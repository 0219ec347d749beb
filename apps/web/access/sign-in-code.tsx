import { Trans, useLingui } from '@lingui/react/macro';
import { signInByCode } from '@lib/contracts';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useDemo } from '@web/app/session';
import { Note } from '@web/ui/note';
import { CodeForm } from './code-form';
import { enter } from './enter';

/** Asks for the code of the message that is on its way. */
export function SignInCode({ email, other }: { email: string; other: () => void }) {
  const { t } = useLingui();
  const demo = useDemo();
  return (
    <CodeForm
      label={t`Sign in`}
      field={<Trans>Code from the message</Trans>}
      send={async (code) => {
        await call(signInByCode, { email, code });
        await enter();
      }}
      done={() => {}}
      button={<Trans>Sign in</Trans>}
      besides={
        <button type="button" className="b q" onClick={other}>
          <Trans>Ask for another message</Trans>
        </button>
      }
    >
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
    </CodeForm>
  );
}
