import { Trans, useLingui } from '@lingui/react/macro';
import { useContext, type ReactNode } from 'react';
import { Link } from 'wouter';
import { isProblem } from './api';
import { useMaybeGroup } from './group';
import { PlainPage } from './plain';
import { useMe } from './session';
import { SignInLink } from './sign-in-link';
import { Page } from '@web/ui/page';

/** A page that is not the reader's: whose it is, as whom they are here, and ways on. */
export function NotForYou({
  title,
  children,
  error,
}: {
  title: string;
  children?: ReactNode;
  error?: unknown;
}) {
  const { t } = useLingui();
  useContext(PlainPage)?.refuse(403);
  const me = useMe();
  const base = useMaybeGroup()?.base;
  const name = me?.name ?? '';
  return (
    <Page title={t`Not open to you`}>
      <div className="stack prose">
        <h1>{title}</h1>
        {children && <p className="mut">{children}</p>}
        {me ? (
          <p className="mut">
            <Trans>You are signed in as {name}.</Trans>
          </p>
        ) : (
          <p className="mut">
            <Trans>You are not signed in.</Trans>
          </p>
        )}
        <p className="row wrap">
          {!me && (
            <SignInLink className="b p">
              <Trans>Sign in</Trans>
            </SignInLink>
          )}
          <Link href={base ?? '/'} className="b">
            <Trans>Go to Home</Trans>
          </Link>
        </p>
        {isProblem(error) && error.reference && (
          <p className="xs mut">
            <Trans>
              Reference <bdi dir="ltr">{error.reference}</bdi>
            </Trans>
          </p>
        )}
      </div>
    </Page>
  );
}
