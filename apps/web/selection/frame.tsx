import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';

interface Props {
  title: string;
  /** A line under the heading. */
  under?: ReactNode;
  /** The way up, where it is not to the board. */
  up?: ReactNode;
  /** Why what it shows could not be read; null where it could. */
  error: unknown;
  retry: () => void;
  /** Nothing as long as it is on its way. */
  children: ReactNode;
}

/** A page of the selection under another: the way up, its heading, and what it shows, or why it does not. */
export function SelectionPage({ title, under, up, error, retry, children }: Props) {
  const { base } = useGroup();
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={title}>
      <div className="stack-l selection">
        <p className="crumb">
          {up ?? (
            <Link href={`${base}/selection`}>
              <Trans>Selection board</Trans>
            </Link>
          )}
        </p>
        <div>
          <h1>{title}</h1>
          {under && <p className="mut under">{under}</p>}
        </div>
        {error !== null && <Fault error={error} retry={retry} />}
        {children || (error === null && <Waiting />)}
      </div>
    </Page>
  );
}
