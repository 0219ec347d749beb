import { Trans, useLingui } from '@lingui/react/macro';
import { confirmAuthenticator, type addAuthenticator, type Reply } from '@lib/contracts';
import { lazy, Suspense, type ComponentType } from 'react';
import { call } from '@web/app/api';
import { CodeForm } from './code-form';
import { inFours, useRefreshFactors } from './factors';

type Picture = ComponentType<{ address: string }>;

/** Where the picture cannot be fetched one types the secret. */
const QrPicture = lazy<Picture>(() => import('./qr-picture').catch(() => ({ default: () => null })));

interface Props {
  secret: Reply<typeof addAuthenticator>;
  done: () => void;
  cancel: () => void;
}

/** Brings a secret into an app, as a picture, an address or letters, and has the app show that it arrived. */
export function AuthenticatorEnrolment({ secret: { secret, uri }, done, cancel }: Props) {
  const { t } = useLingui();
  const refresh = useRefreshFactors();
  return (
    <CodeForm
      label={t`Add an authenticator`}
      field={<Trans>Code that the app shows</Trans>}
      send={(code, key) => call(confirmAuthenticator, { code }, { key }).then(refresh)}
      done={done}
      said={t`The authenticator is added. You are signed out everywhere else.`}
      button={<Trans>Confirm</Trans>}
      besides={
        <button type="button" className="b q" onClick={cancel}>
          <Trans>Cancel</Trans>
        </button>
      }
    >
      <ol className="count stack-s">
        <li>
          <Trans>
            Photograph this picture with the app, <a href={uri}>open the app on this device</a>, or type the
            letters.
          </Trans>
        </li>
        <li>
          <Trans>Type the code that the app shows then. Until you have, nothing has changed.</Trans>
        </li>
      </ol>
      <div className="secret">
        <Suspense fallback={<span className="qr" />}>
          <QrPicture address={uri} />
        </Suspense>
        <p>
          <bdi dir="ltr" className="letters">
            {inFours(secret)}
          </bdi>
        </p>
      </div>
    </CodeForm>
  );
}
