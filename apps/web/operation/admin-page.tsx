import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readHealth, type Reply } from '@lib/contracts';
import { useEffect, useState, type ReactNode } from 'react';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useMe } from '@web/app/session';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';

type Health = Reply<typeof readHealth>;

/** One thing to look at: what it is, how it is, and a word that says whether it is well. */
function Sign({ name, well, children }: { name: ReactNode; well: boolean; children: ReactNode }) {
  return (
    <li>
      <div className="grow">
        <p className="h3">{name}</p>
        <p className="sm mut">{children}</p>
      </div>
      <span className={well ? 'tag ok' : 'tag bad'}>
        {well ? <Trans>Well</Trans> : <Trans>Look here</Trans>}
      </span>
    </li>
  );
}

function Signs({ health: { mail, letters, readers, overdue } }: { health: Health }) {
  const behind = readers.reduce((sum, it) => sum + it.behind, 0);
  const { waiting, dueSince, failed, sentToday } = mail;
  return (
    <ul className="rows">
      <Sign name={<Trans>Mail on its way</Trans>} well={dueSince === null}>
        <Plural value={waiting} _0="Nothing waits" one="# message waits" other="# messages wait" />
        {dueSince && (
          <>
            {' · '}
            <Trans>
              the oldest since <When at={dueSince} />
            </Trans>
          </>
        )}
        {' · '}
        <Plural value={sentToday} one="# sent in a day" other="# sent in a day" />
      </Sign>
      <Sign name={<Trans>Mail given up</Trans>} well={failed === 0}>
        <Plural
          value={failed}
          _0="Everybody was reached"
          one="# message could not be delivered; the page Mail of its group sends it again"
          other="# messages could not be delivered; the page Mail of their group sends them again"
        />
      </Sign>
      <LetterSigns letters={letters} />
      <Sign name={<Trans>Deadlines</Trans>} well={overdue === 0}>
        <Plural
          value={overdue}
          _0="None has come that was not noticed"
          one="# has come and was not noticed: does the worker run?"
          other="# have come and were not noticed: does the worker run?"
        />
      </Sign>
      <Sign name={<Trans>Notices</Trans>} well={behind === 0}>
        <Plural
          value={behind}
          _0="All journals are read to their end"
          one="# entry is still to be read"
          other="# entries are still to be read"
        />
      </Sign>
    </ul>
  );
}

/** Letters to addresses, which need be nobody's account. */
function LetterSigns({
  letters: { waiting, retrying, dueSince, undelivered },
}: {
  letters: Health['letters'];
}) {
  return (
    <>
      <Sign name={<Trans>Letters on their way</Trans>} well={dueSince === null && retrying === 0}>
        <Plural value={waiting} _0="Nothing waits" one="# letter waits" other="# letters wait" />
        {dueSince && (
          <>
            {' · '}
            <Trans>
              the oldest since <When at={dueSince} />
            </Trans>
          </>
        )}
        {' · '}
        <Plural
          value={retrying}
          _0="none has to be tried again"
          one="# is to be tried again"
          other="# are to be tried again"
        />
      </Sign>
      <Sign name={<Trans>Letters not delivered</Trans>} well={undelivered === 0}>
        <Plural
          value={undelivered}
          _0="Everybody was reached"
          one="# letter was not taken or came back; the page Deliveries of its notification sends it again"
          other="# letters were not taken or came back; the page Deliveries of their notification sends them again"
        />
      </Sign>
    </>
  );
}

function Outages({ outages }: { outages: Health['outages'] }) {
  return (
    <Panel title={<Trans>When the service was away</Trans>}>
      {outages.length === 0 ? (
        <p className="mut">
          <Trans>Never for more than a minute.</Trans>
        </p>
      ) : (
        <ul className="rows">
          {outages.map(({ from, to }) => (
            <li key={from.toISOString()}>
              <When at={from} /> – <When at={to} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Whole({ health }: { health: Health }) {
  const { i18n } = useLingui();
  const { sessions, groups, entries, databaseBytes, at } = health;
  const size = i18n.number(databaseBytes / 1_000_000, { maximumFractionDigits: 1 });
  return (
    <>
      <Panel
        title={<Trans>Health</Trans>}
        aside={
          <span className="sm mut">
            <Trans>
              as of <When at={at} as="time" />
            </Trans>
          </span>
        }
      >
        <Signs health={health} />
        <p className="sm mut">
          <Plural value={groups} one="# group" other="# groups" /> ·{' '}
          <Plural value={entries} one="# entry in the journals" other="# entries in the journals" /> ·{' '}
          <Plural value={sessions} one="# session in use" other="# sessions in use" /> ·{' '}
          <Trans>{size} MB in the database</Trans>
        </p>
      </Panel>
      <Outages outages={health.outages} />
    </>
  );
}

/**
 * How the installation is, at a glance, for whoever runs it. Asked for by the browser itself: the answer depends on
 * the network it is in.
 */
export default function AdminPage() {
  const { t } = useLingui();
  const me = useMe();
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const { data, error, refetch } = useView(readHealth, {}, { enabled: here && me?.admin === true });
  if (me === undefined) return <Page title={t`The installation`}>{null}</Page>;
  if (!me?.admin) return <NoSuchPage />;
  return (
    <Page title={t`The installation`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>The installation</Trans>
          </h1>
          <p className="mut under">
            <Trans>
              Numbers and times; nothing of what anybody wrote. Open from an internal network only.
            </Trans>
          </p>
        </div>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Whole health={data} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}
