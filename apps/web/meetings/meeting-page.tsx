import '@web/styles/group.css';
import '@web/styles/meetings.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readMeeting, readMeetings } from '@lib/contracts';

import { Link, useParams } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useZone } from '@web/app/session';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { FaultBeside } from '@web/ui/view';
import { Waiting } from '@web/ui/waiting';
import { AgendaPanel } from './agenda-panel';
import { Clashes } from './clashes';
import { MeetingActs } from './meeting-acts';
import { FewPanel } from './few-panel';
import { History } from './history';
import { Joining } from './joining';
import type { Meeting } from './meeting';
import { Span } from './span';
import { kindNames, stateNames, stateTags } from './words';
import { zoneOffset } from './zone-offset';

/** One meeting, by its number in the group. */
export default function MeetingPage() {
  const { t } = useLingui();
  const { n } = useParams<{ n: string }>();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readMeetings, { groupId });
  const head = data?.meetings.find((it) => String(it.n) === n);
  if (isNowhere(error) || (data && !head)) return <NoSuchPage />;
  return (
    <Page title={head?.title ?? t`Meeting`}>
      {head ? (
        <>
          <FaultBeside error={error} retry={() => void refetch()} />
          <Opened meetingId={head.id} />
        </>
      ) : (
        <Coming error={error} retry={() => void refetch()} />
      )}
    </Page>
  );
}

function Opened({ meetingId }: { meetingId: string }) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readMeeting, { groupId, meetingId });
  if (!data) return <Coming error={error} retry={() => void refetch()} />;
  return (
    <>
      <FaultBeside error={error} retry={() => void refetch()} />
      <Shown it={data} />
    </>
  );
}

function Coming({ error, retry }: { error: unknown; retry: () => void }) {
  return error ? <Fault error={error} retry={retry} /> : <Waiting />;
}

function Shown({ it }: { it: Meeting }) {
  const { i18n } = useLingui();
  const { base } = useGroup();
  const { title, kind, state, place } = it;
  return (
    <div className="stack-l">
      <p className="crumb">
        <Link href={`${base}/meetings`}>
          <Trans>Meetings</Trans>
        </Link>
      </p>
      <div>
        <h1 dir="auto">{title}</h1>
        <p className="row wrap under">
          <span className={stateTags[state]}>{i18n._(stateNames[state])}</span>
          <span className="mut">
            {i18n._(kindNames[kind])}
            {place !== '' && (
              <>
                {' · '}
                <bdi>{place}</bdi>
              </>
            )}
          </span>
        </p>
      </div>
      <ToSession it={it} />
      <div className="halves">
        <div className="stack">
          <Times it={it} />
          <FewPanel it={it} />
          {it.joining && <Joining it={it} joining={it.joining} />}
          <AgendaPanel meetingId={it.id} convenes={it.state === 'planned'} />
        </div>
        <div className="stack">
          <MeetingActs it={it} />
          <History entries={it.history} />
        </div>
      </div>
    </div>
  );
}

/** To the page of the session, once there is one to prepare for. */
function ToSession({ it: { n, state } }: { it: Meeting }) {
  const { base } = useGroup();
  if (state === 'planned' || state === 'cancelled') return null;
  const sits = state === 'in_session' || state === 'informal';
  return (
    <p className="row wrap">
      <Link className={sits ? 'b p' : 'b'} href={`${base}/meetings/${String(n)}/live`}>
        {sits ? <Trans>Go to the meeting: it is in session</Trans> : <Trans>Go to the session</Trans>}
      </Link>
      {state !== 'convened' && !sits && (
        <Link className="b" href={`${base}/meetings/${String(n)}/report`}>
          <Trans>Report of the meeting</Trans>
        </Link>
      )}
    </p>
  );
}

/** One of the zones of each offset that they have then. */
const zonesApart = (zones: readonly string[], at: Date): string[] =>
  zones.filter((zone, i) => zones.findIndex((other) => zoneOffset(at, other) === zoneOffset(at, zone)) === i);

/** Its days on one's own clocks, and as they were announced where those are others. */
function Times({ it: { days, zone } }: { it: Meeting }) {
  const own = useZone();
  const zones = [...new Set([own, zone, 'UTC'])];
  if (days.length === 0)
    return (
      <Panel title={<Trans>When</Trans>}>
        <p>
          <Trans>The date is still to be found</Trans>
        </p>
      </Panel>
    );
  return (
    <Panel title={<Trans>When</Trans>}>
      <ul className="rows">
        {days.map((day) => (
          <li key={day.startsAt.toISOString()}>
            <div className="grow">
              {zonesApart(zones, day.startsAt).map((by) => (
                <div key={by} className={by === own ? undefined : 'sm mut'}>
                  <Span {...day} zone={by} /> {by !== 'UTC' && <bdi className="mut">{by}</bdi>}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <Clashes days={days} zone={zone} />
    </Panel>
  );
}
