import '@web/styles/group.css';
import '@web/styles/meetings.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type MeetingHead, readMeetings, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { CalendarPanel } from './calendar-panel';
import { PlanForm } from './plan-form';
import { PlanOfFew } from './plan-of-few';
import { PollForm } from './poll-form';
import { Span } from './span';
import { kindNames, stateNames, stateTags } from './words';

type Meetings = Reply<typeof readMeetings>;

/** The meetings of the group: those ahead, those that were, and the dates that are looked for. */
export default function MeetingsPage() {
  const { t } = useLingui();
  const { roles, groupId } = useGroup();
  if (roles.length === 0) return <NotForYou title={t`This page is for the people of the group`} />;
  return (
    <Page title={t`Meetings`}>
      <div className="stack-l">
        <h1>
          <Trans>Meetings</Trans>
        </h1>
        <View of={readMeetings} input={{ groupId }}>
          {(data) => <Shown {...data} />}
        </View>
      </div>
    </Page>
  );
}

/** What has no date yet, or ends after now, and was not called off. */
const isAhead = ({ days, state }: MeetingHead, now: Date): boolean => {
  const last = days.at(-1);
  return state !== 'cancelled' && (!last || last.endsAt > now);
};

function Shown({ meetings, polls, mayPlan, now }: Meetings) {
  const { base, reads } = useGroup();
  const ahead = meetings.filter((it) => isAhead(it, now)).reverse();
  const past = meetings.filter((it) => !isAhead(it, now));
  return (
    <div className="halves">
      <div className="stack">
        <Panel title={<Trans>Meetings ahead</Trans>}>
          {ahead.length === 0 ? (
            <Empty title={<Trans>No meeting is planned</Trans>} />
          ) : (
            <Rows meetings={ahead} />
          )}
        </Panel>
        {past.length > 0 && (
          <Panel title={<Trans>Earlier meetings</Trans>}>
            <Rows meetings={past} />
          </Panel>
        )}
      </div>
      <div className="stack">
        {polls.length > 0 && <Polls polls={polls} />}
        {mayPlan && <Planning last={meetings.find(isExample)} />}
        <CalendarPanel />
        {reads && (
          <p>
            <Link href={`${base}/calendar`}>
              <Trans>Events of other bodies, and the time until the report is due</Trans>
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function Rows({ meetings }: { meetings: readonly MeetingHead[] }) {
  const { i18n } = useLingui();
  const { base } = useGroup();
  return (
    <ul className="rows">
      {meetings.map(({ id, n, title, kind, state, days, place }) => (
        <li key={id}>
          <div className="grow">
            <Link href={`${base}/meetings/${String(n)}`}>
              <b>
                <bdi>{title}</bdi>
              </b>
            </Link>
            <div className="sm">
              {days[0] ? <Span {...days[0]} /> : <Trans>The date is still to be found</Trans>}
              {days.length > 1 && (
                <>
                  {' '}
                  · <Plural value={days.length} one="# day" other="# days" />
                </>
              )}
            </div>
            <div className="sm mut">
              {i18n._(kindNames[kind])}
              {place !== '' && (
                <>
                  {' · '}
                  <bdi>{place}</bdi>
                </>
              )}
            </div>
          </div>
          <span className={stateTags[state]}>{i18n._(stateNames[state])}</span>
        </li>
      ))}
    </ul>
  );
}

function Polls({ polls }: Pick<Meetings, 'polls'>) {
  const { base } = useGroup();
  return (
    <Panel title={<Trans>Dates that are looked for</Trans>}>
      <ul className="rows">
        {polls.map(({ id, title, closesAt, answered, asked, mine }) => (
          <li key={id}>
            <div className="grow">
              <Link href={`${base}/meetings/times/${id}`}>
                <b>
                  <bdi>{title}</bdi>
                </b>
              </Link>
              <div className="sm">
                <Trans>
                  {answered} of {asked} members have answered, by <When at={closesAt} />
                </Trans>
              </div>
            </div>
            {mine === false && (
              <span className="tag act">
                <Trans>Your answer is missing</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Whether another can be planned like it. */
const isExample = ({ days, state }: MeetingHead): boolean => days.length > 0 && state !== 'cancelled';

/** For whoever plans: a date is looked for, or known already; from the page of a task group, a meeting of it. */
function Planning({ last }: { last: MeetingHead | undefined }) {
  const taskGroup = new URLSearchParams(useSearch()).get('taskGroup');
  const [open, setOpen] = useState<'poll' | 'plan' | 'like' | 'few' | null>(
    taskGroup === null ? null : 'few',
  );
  const close = () => setOpen(null);
  return (
    <Panel title={<Trans>Plan a meeting</Trans>}>
      {open === 'poll' && <PollForm close={close} />}
      {open === 'plan' && <PlanForm close={close} />}
      {open === 'few' && taskGroup !== null && <PlanOfFew taskGroup={taskGroup} close={close} />}
      {open === 'like' && last && <PlanForm like={last} close={close} />}
      {open === null && (
        <div className="row wrap">
          <button type="button" className="b p" onClick={() => setOpen('poll')}>
            <Trans>Look for a date …</Trans>
          </button>
          <button type="button" className="b" onClick={() => setOpen('plan')}>
            <Trans>The date is known …</Trans>
          </button>
          {last && (
            <button type="button" className="b" onClick={() => setOpen('like')}>
              <Trans>Like the last meeting …</Trans>
            </button>
          )}
        </div>
      )}
    </Panel>
  );
}
