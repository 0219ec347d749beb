import './issued.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listIssued, type Reply } from '@lib/contracts';
import { Link } from 'wouter';
import { localeOf } from '@web/ui/instant';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { kindNames } from './kinds';

type Issued = Reply<typeof listIssued>['notifications'][number];

/** Every notification that was issued, by year, the newest first. */
export default function IssuedListPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Official notifications`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>Official notifications</Trans>
          </h1>
          <p className="mut under">
            <Trans>Each has a number for good, and stays as it was issued.</Trans>{' '}
            <a href="/n/feed.atom">
              <Trans>Follow them as a feed (Atom)</Trans>
            </a>
          </p>
        </div>
        <View of={listIssued} input={{}}>
          {({ notifications }) => <ByYear notifications={notifications} />}
        </View>
      </div>
    </Page>
  );
}

const yearOf = ({ number }: Issued): string => number.slice(0, 4);

function ByYear({ notifications }: { notifications: readonly Issued[] }) {
  const years = [...new Set(notifications.map(yearOf))];
  if (years.length === 0)
    return (
      <Empty title={<Trans>No notification has been issued yet</Trans>}>
        <Trans>The first one appears here as soon as it is sent.</Trans>
      </Empty>
    );
  return (
    <>
      {years.map((year) => (
        <section key={year} aria-labelledby={`y${year}`} className="stack-s">
          <h2 id={`y${year}`} className="num">
            {year}
          </h2>
          <ul className="panel rows">
            {notifications
              .filter((it) => yearOf(it) === year)
              .map((it) => (
                <Row key={it.number} it={it} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ it }: { it: Issued }) {
  const { i18n } = useLingui();
  return (
    <li className="issued-row">
      <b>
        <bdi className="sym" dir="ltr">
          {it.number}
        </bdi>
      </b>
      <div className="grow">
        <p>
          <Link href={`/n/${it.number}`}>
            <bdi lang={it.language}>{it.subject}</bdi>
          </Link>
        </p>
        <p className="sm mut">
          {i18n._(kindNames[it.kind])} · <bdi>{it.group.title}</bdi>
          {' · '}
          <Languages codes={it.languages} />
        </p>
        {it.actionBy && (
          <p className="sm">
            <Trans>
              Action required by <When at={it.actionBy} as="formal" zone={it.zone ?? 'UTC'} />
            </Trans>
          </p>
        )}
        {it.supersededBy !== null && (
          <p className="sm">
            <Trans>
              Superseded by <Link href={`/n/${it.supersededBy}`}>{it.supersededBy}</Link>
            </Trans>
          </p>
        )}
      </div>
      <span className="sm mut">
        <When at={it.date} as="long" zone="UTC" />
      </span>
    </li>
  );
}

function Languages({ codes }: { codes: readonly string[] }) {
  const { i18n } = useLingui();
  const names = new Intl.DisplayNames([localeOf(i18n.locale)], { type: 'language' });
  return <>{codes.map((it) => names.of(it)).join(', ')}</>;
}
