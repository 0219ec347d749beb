import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type PlannedStep, readBackPlan, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { DayField } from './day-field';
import { Days } from './days';
import { planSteps, verdictNames, verdictTags } from './plan-words';

type Plan = Reply<typeof readBackPlan>;

/** The time until the report is due: what begins and ends when at the latest, and where that is tight. */
export function BackPlan() {
  const { groupId } = useGroup();
  const [due, setDue] = useState('');
  const [meetings, setMeetings] = useState<number | null>(null);
  const tried = { ...(due === '' ? {} : { due }), ...(meetings === null ? {} : { meetings }) };
  return (
    <Panel title={<Trans>Back from the day of the report</Trans>}>
      <p className="sm mut">
        <Trans>
          Reckoned back from the day on which the report is due, with the least time that each step takes.
          Every step begins and ends on a working day; holidays are those of the working procedure.
        </Trans>
      </p>
      <div className="row wrap">
        <DayField label={<Trans>Try another day</Trans>} value={due} change={setDue} />
        <Meetings value={meetings} change={setMeetings} />
      </div>
      <View of={readBackPlan} input={{ groupId, ...tried }}>
        {(plan) => <Shown {...plan} />}
      </View>
    </Panel>
  );
}

function Meetings({ value, change }: { value: number | null; change: (value: number | null) => void }) {
  const id = useOwnId();
  const put = (typed: string) => {
    const n = Number(typed);
    change(Number.isInteger(n) && n >= 1 && n <= 12 ? n : null);
  };
  return (
    <label className="f" htmlFor={id}>
      <span>
        <Trans>Number of meetings</Trans>
      </span>
      <input
        {...{ id, className: 'in-t slot', type: 'number', dir: 'ltr', min: 1, max: 12, placeholder: '4' }}
        defaultValue={value ?? ''}
        onChange={({ target }) => put(target.value)}
      />
    </label>
  );
}

function Shown({ due, meetings, steps, lateMeetings }: Plan) {
  if (due === null)
    return (
      <p>
        <Trans>Nobody has said yet when the report is due.</Trans>
      </p>
    );
  return (
    <>
      <p>
        <Trans>
          Due on <Days from={due} to={due} />
        </Trans>
        {' · '}
        <Plural value={meetings} one="# meeting" other="# meetings" />
      </p>
      <LateMeetings all={lateMeetings} />
      <ol className="rows">
        {steps.map((it) => (
          <li key={it.step} aria-current={it.state === 'now' ? 'step' : undefined}>
            <Step it={it} />
          </li>
        ))}
      </ol>
    </>
  );
}

function LateMeetings({ all }: { all: Plan['lateMeetings'] }) {
  const { base } = useGroup();
  if (all.length === 0) return null;
  return (
    <Note>
      <p>
        <Trans>Meetings that are planned for later than their last day:</Trans>
      </p>
      <ul className="points">
        {all.map(({ n, title }) => (
          <li key={n}>
            <Link href={`${base}/meetings/${String(n)}`}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function Step({ it }: { it: PlannedStep }) {
  const { i18n } = useLingui();
  const { step, from, to, state, verdict, holidays, events } = it;
  return (
    <>
      <div className="grow">
        <b>{i18n._(planSteps[step])}</b>
        <div className="sm">
          <Days from={from} to={to} /> · <Least it={it} />
        </div>
        <Slack it={it} />
        <Within names={holidays} kind="holidays" />
        <Within names={events} kind="events" />
      </div>
      {state === 'now' && (
        <span className="tag new">
          <Trans>Now</Trans>
        </span>
      )}
      {verdict === null ? (
        <span className="tag line">
          <Trans>Done</Trans>
        </span>
      ) : (
        <span className={verdictTags[verdict]}>{i18n._(verdictNames[verdict])}</span>
      )}
    </>
  );
}

function Least({ it: { least } }: { it: PlannedStep }) {
  const { n, unit } = least;
  return unit === 'days' ? (
    <Plural value={n} one="at least # day" other="at least # days" />
  ) : (
    <Plural value={n} one="at least # working day" other="at least # working days" />
  );
}

function Slack({ it: { slack, state } }: { it: PlannedStep }) {
  if (slack === null) return null;
  const left = slack < 0 ? -slack : slack;
  return (
    <div className="sm mut">
      {slack < 0 && state === 'now' && (
        <Plural value={left} one="Should have ended # day ago" other="Should have ended # days ago" />
      )}
      {slack < 0 && state === 'ahead' && (
        <Plural value={left} one="Should have begun # day ago" other="Should have begun # days ago" />
      )}
      {slack >= 0 && state === 'now' && (
        <Plural value={left} one="Has to end within # day" other="Has to end within # days" />
      )}
      {slack >= 0 && state === 'ahead' && (
        <Plural value={left} one="Has to begin within # day" other="Has to begin within # days" />
      )}
    </div>
  );
}

function Within({ names, kind }: { names: readonly string[]; kind: 'holidays' | 'events' }) {
  if (names.length === 0) return null;
  return (
    <div className="sm">
      {kind === 'holidays' ? <Trans>Holidays in it:</Trans> : <Trans>Events in it:</Trans>}{' '}
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </div>
  );
}
