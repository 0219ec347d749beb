import '@web/styles/group.css';
import '@web/styles/meetings.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readDatePoll, type Reply } from '@lib/contracts';
import { Link, useParams } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useZone } from '@web/app/session';
import { Fault } from '@web/ui/fault';
import { cityOf } from '@web/ui/instant';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { WhenBoth } from '@web/ui/when';
import { Answers, Against } from './answers';
import { CallOff, Nights, Silent } from './poll-aside';
import { Ranking } from './ranking';
import { Span } from './span';
import { kindNames } from './words';

type Poll = Reply<typeof readDatePoll>;

/** The search for a date: when each member can meet, whom each time keeps up, and which is chosen. */
export default function PollPage() {
  const { t } = useLingui();
  const { pollId } = useParams<{ pollId: string }>();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readDatePoll, { groupId, pollId });
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={data?.title ?? t`Times for a meeting`}>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {data ? <Shown {...data} /> : !error && <Waiting />}
    </Page>
  );
}

function Shown(poll: Poll) {
  const { i18n } = useLingui();
  const { base } = useGroup();
  const { id, title, kind, minutes, note, slots, may, ledger, unanswered } = poll;
  const chooses = slots.some(({ suits }) => suits !== null);
  return (
    <div className="stack-l">
      <p className="crumb">
        <Link href={`${base}/meetings`}>
          <Trans>Meetings</Trans>
        </Link>
      </p>
      <div>
        <h1 dir="auto">{title}</h1>
        <p className="mut under">
          {i18n._(kindNames[kind])} · <Plural value={minutes} one="# minute" other="# minutes" />
        </p>
      </div>
      <Standing {...poll} />
      {note !== '' && (
        <p className="said" dir="auto">
          {note}
        </p>
      )}
      <div className="halves">
        <div className="stack">
          {may.answer ? (
            <Mine id={id} slots={slots} />
          ) : (
            !chooses && <Times slots={slots} chosen={poll.meeting?.slotId} />
          )}
          {chooses && (
            <Panel title={<Trans>How the times suit the group</Trans>}>
              <Ranking pollId={id} slots={slots} open={may.close} />
            </Panel>
          )}
        </div>
        <div className="stack">
          <Nights ledger={ledger} />
          {chooses && may.close && <Silent people={unanswered} />}
          {may.close && <CallOff pollId={id} />}
        </div>
      </div>
    </div>
  );
}

function Standing({ state, answered, asked, closesAt, zone, meeting }: Poll) {
  const { base } = useGroup();
  if (meeting)
    return (
      <Note tone="ok">
        <Trans>
          A date is chosen: <Link href={`${base}/meetings/${String(meeting.n)}`}>see the meeting</Link>.
        </Trans>
      </Note>
    );
  if (state === 'void')
    return (
      <Note tone="info">
        <Trans>The search was called off.</Trans>
      </Note>
    );
  return (
    <p>
      <Trans>
        Answers are asked for by <WhenBoth at={closesAt} zone={zone} />. {answered} of {asked} members have
        answered.
      </Trans>
    </p>
  );
}

function Mine({ id, slots }: Pick<Poll, 'id' | 'slots'>) {
  const city = cityOf(useZone());
  return (
    <Panel title={<Trans>When can you meet?</Trans>}>
      <p className="sm mut">
        <Trans>Times are by your own clocks, {city}, as they will be on that date.</Trans>
      </p>
      <Answers pollId={id} slots={slots} />
    </Panel>
  );
}

function Times({ slots, chosen }: { slots: Poll['slots']; chosen: string | undefined }) {
  return (
    <Panel title={<Trans>Times that were proposed</Trans>}>
      <ul className="rows">
        {slots.map((slot) => (
          <li key={slot.id}>
            <div className="grow">
              <Span {...slot} />
              <Against slot={slot} />
            </div>
            {slot.id === chosen && (
              <span className="tag ok">
                <Trans>Chosen</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
