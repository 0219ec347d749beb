import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { NotForYou } from '@web/app/not-for-you';
import { openOverlay } from '@web/app/overlay';
import { useMe, type Me } from '@web/app/session';
import { Page } from '@web/ui/page';

/** The pages that somebody has about themselves. */
const tabs: readonly { href: string; label: MessageDescriptor }[] = [
  { href: '/me', label: msg`Settings` },
  { href: '/me/notifications', label: msg`Messages` },
  { href: '/me/security', label: msg`Security` },
];

function Tabs({ at }: { at: string }) {
  const { t, i18n } = useLingui();
  return (
    <nav className="seg" aria-label={t`Pages of your account`}>
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          {...(href === at && { className: 'on', 'aria-current': 'page' as const })}
        >
          {i18n._(label)}
        </Link>
      ))}
    </nav>
  );
}

/** What stands around the pages about oneself: whose they are, the others of them, and the way out. */
export function AccountFrame({
  at,
  title,
  children,
}: {
  at: string;
  title: string;
  children: (me: Me) => ReactNode;
}) {
  const { t } = useLingui();
  const me = useMe();
  if (me === undefined) return <Page title={title}>{null}</Page>;
  if (me === null) return <NotForYou title={t`Sign in to see your settings`} />;
  return (
    <Page title={title}>
      <div className="stack-l prose account">
        <div className="phead">
          <div>
            <h1>
              <bdi>{me.name}</bdi>
            </h1>
            <p className="mut under">
              <bdi dir="ltr">{me.email}</bdi>
            </p>
          </div>
          <button type="button" className="b" onClick={() => openOverlay('leave')}>
            <Trans>Sign out</Trans>
          </button>
        </div>
        <Tabs at={at} />
        {children(me)}
      </div>
    </Page>
  );
}
