import './notifications.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readNotification } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useGroup, type Here } from '@web/app/group';
import { isNowhere } from '@web/app/api';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Icon } from '@web/ui/icon';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { kindNames } from './kinds';
import { stateNames, type Notification } from './names';
import { StaffOnly } from './staff-only';

type Tab = 'text' | 'preview' | 'deliveries' | 'answers';

interface Props {
  at: Tab | 'issue';
  title: string;
  children: (notification: Notification, here: Here) => ReactNode;
}

/** What stands around each page of a notification: what it is, how far it has come, and its other pages. */
export function NotificationFrame({ at, title, children }: Props) {
  return (
    <StaffOnly>
      {(here) => (
        <OfStaff here={here} at={at} title={title}>
          {children}
        </OfStaff>
      )}
    </StaffOnly>
  );
}

function OfStaff({ here, at, title, children }: Props & { here: Here }) {
  const { id: notificationId } = useParams<{ id: string }>();
  const input = { groupId: here.groupId, notificationId };
  const { data, error } = useView(readNotification, input);
  if (isNowhere(error) && !data) return <NoSuchPage />;
  const name = data?.number ?? data?.subject ?? '';
  return (
    <Page title={name === '' ? title : `${title}, ${name}`}>
      <View heads of={readNotification} input={input}>
        {(it) => (
          <div className="stack-l">
            <Head it={it} at={at} />
            {children(it, here)}
          </div>
        )}
      </View>
    </Page>
  );
}

function Head({ it, at }: { it: Notification; at: Props['at'] }) {
  const { t, i18n } = useLingui();
  const { base } = useGroup();
  const [state, tone] = stateNames[it.state];
  return (
    <div className="stack not-on-paper">
      <nav className="crumb" aria-label={t`Way back`}>
        <Link href={`${base}/notifications`}>
          <Trans>Notifications</Trans>
        </Link>
        {at !== 'text' && (
          <>
            <Icon name="forward" />
            <Link href={`${base}/notifications/${it.id}`}>
              {it.number === null ? <Trans>Text</Trans> : <Symbol of={it.number} />}
            </Link>
          </>
        )}
      </nav>
      <div>
        <p className="row wrap sm">
          <b>{i18n._(kindNames[it.kind])}</b>
          {it.number !== null && <Symbol of={it.number} />}
          <span className={tone}>{i18n._(state)}</span>
          {it.date && (
            <span className="mut">
              <When at={it.date} as="long" />
            </span>
          )}
        </p>
        <h1 className="under" lang={it.language} dir="auto">
          {it.subject === '' ? <Trans>Notification without a subject</Trans> : it.subject}
        </h1>
        <Related it={it} />
      </div>
      <Tabs it={it} at={at} />
    </div>
  );
}

export function Symbol({ of: number }: { of: string }) {
  return (
    <bdi className="sym" dir="ltr">
      {number}
    </bdi>
  );
}

/** What it follows on, and what has taken its place. */
function Related({ it: { relatesTo, supersededBy } }: { it: Notification }) {
  return (
    <>
      {relatesTo && (
        <p className="sm mut">
          <Trans>
            Follows on <Linked to={relatesTo} />
          </Trans>
        </p>
      )}
      {supersededBy && (
        <p className="sm mut">
          <Trans>
            Superseded by <Linked to={supersededBy} />
          </Trans>
        </p>
      )}
    </>
  );
}

export function Linked({ to: { id, number, subject } }: { to: NonNullable<Notification['relatesTo']> }) {
  const { base } = useGroup();
  return (
    <Link href={`${base}/notifications/${id}`}>
      {number !== null && <Symbol of={number} />} <bdi>{subject}</bdi>
    </Link>
  );
}

function Tabs({ it, at }: { it: Notification; at: Props['at'] }) {
  const { t } = useLingui();
  const { base } = useGroup();
  const place = `${base}/notifications/${it.id}`;
  const here = (tab: Tab) => (tab === at ? { className: 'on', 'aria-current': 'page' as const } : {});
  const isOut = it.state === 'issued' || it.state === 'superseded';
  return (
    <nav className="seg ntabs" aria-label={t`Pages of this notification`}>
      <Link href={place} {...here('text')}>
        <Trans>Text</Trans>
      </Link>
      <Link href={`${place}/preview`} {...here('preview')}>
        <Trans>As it arrives</Trans>
      </Link>
      {isOut && (
        <Link href={`${place}/deliveries`} {...here('deliveries')}>
          <Trans>Deliveries</Trans>
        </Link>
      )}
      {isOut && it.responses !== 'none' && (
        <Link href={`${place}/answers`} {...here('answers')}>
          <Trans>Answers</Trans>
        </Link>
      )}
    </nav>
  );
}
