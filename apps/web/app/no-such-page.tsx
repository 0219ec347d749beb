import { Trans, useLingui } from '@lingui/react/macro';
import { useContext } from 'react';
import { Link } from 'wouter';
import { PlainPage } from './plain';
import { Page } from '@web/ui/page';

/** There is nothing at this address, or nothing that this reader may see: the two look the same. */
export function NoSuchPage() {
  const { t } = useLingui();
  useContext(PlainPage)?.refuse(404);
  return (
    <Page title={t`No such page`}>
      <div className="stack prose">
        <h1>
          <Trans>There is no such page here</Trans>
        </h1>
        <p className="mut">
          <Trans>
            The address may be mistyped, or the page is not open to you. If you have just been given a role,
            sign in again.
          </Trans>
        </p>
        <p className="row wrap">
          <Link href="/" className="b">
            <Trans>Go to the groups</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
