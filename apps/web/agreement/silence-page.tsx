import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { readCycle, reviseText, type Circulation } from '@lib/contracts';
import { call, useView } from '@web/app/api';
import { Icon } from '@web/ui/icon';
import { Clock, useServerTime } from './clock';
import { ExtendForm } from './extend-form';
import { FlowSteps, type Step } from './flow-steps';
import { AgreementFrame, type Agreement } from './frame';
import { useRecord } from './journal';
import { Objections } from './objection';
import { CountRow, Positions } from './positions';
import { Record } from './record';
import { TextUnder } from './text-under';
import { gone } from './time-left';
import { Reasoned, WaysOn } from './ways-on';

/** The silence procedure for everyone: the clock, who answered what as far as one may see it, and the record. */
export function SilencePage({ params }: { params: { draftId: string } }) {
  return <AgreementFrame draftId={params.draftId}>{(it) => <Silence {...it} />}</AgreementFrame>;
}

function Silence(it: Agreement) {
  const { circulation, draft, base, zone, groupId } = it;
  const now = useServerTime(circulation.now);
  const record = useRecord(groupId, circulation);
  const running = circulation.state === 'open';
  const stopped = circulation.state === 'broken' || circulation.state === 'consulting';
  return (
    <div className="wrap">
      <p className="crumb">
        <Link href={`${it.group}/advice`}>
          <Trans>Advice</Trans>
        </Link>
        <Icon name="forward" />
        <Link href={base}>
          <bdi className="sym" dir="ltr">
            {draft.stem}
          </bdi>
        </Link>
      </p>
      <div className="phead">
        <div>
          <h1>
            {circulation.mode === 'silence' ? <Trans>Silence procedure</Trans> : <Trans>Explicit agreement</Trans>}
          </h1>
          <p className="mut" dir="auto">
            {circulation.bundle[0]?.title}
          </p>
        </div>
        {circulation.mine && (running || stopped) && (
          <Link className="b p" href={`${base}/answer`}>
            {circulation.mine.kind === null ? <Trans>Give my answer</Trans> : <Trans>My answer</Trans>}
          </Link>
        )}
      </div>
      <FlowSteps steps={stepsOf(it, now)} />
      <ClockWithActs {...it} now={now} />
      <CountRow counts={circulation.counts} />
      <div className="g2">
        <div className="stack-l">
          {circulation.note && (
            <p className="note info">
              <Icon name="info" />
              <span dir="auto">{circulation.note}</span>
            </p>
          )}
          <Objections
            circulation={circulation}
            paragraphs={it.paragraphs}
            language={draft.language}
            zone={zone}
            nameOf={it.nameOf}
          />
          {stopped && it.roles.includes('chair') && <Ways {...it} />}
          <Positions circulation={circulation} zone={zone} />
          <Late circulation={circulation} nameOf={it.nameOf} />
        </div>
        <aside className="stack" aria-labelledby="text-under">
          <TextUnder circulation={circulation} base={base} />
          <Record entries={record} circulationId={circulation.id} zone={zone} />
        </aside>
      </div>
    </div>
  );
}

function ClockWithActs(it: Agreement & { now: Date }) {
  const { t } = useLingui();
  const { circulation, groupId, roles, base } = it;
  const [doing, setDoing] = useState<'extend' | 'revise' | null>(null);
  const [, go] = useLocation();
  const done = () => setDoing(null);
  const mayExtend = roles.includes('chair') || roles.includes('head');
  const running = circulation.state === 'open';
  return (
    <>
      <Clock circulation={circulation} now={it.now} zone={it.zone}>
        {running && mayExtend && (
          <div className="row wrap">
            <button type="button" className="b s" aria-expanded={doing === 'extend'} onClick={() => setDoing('extend')}>
              <Trans>Extend</Trans>
            </button>
            {roles.includes('chair') && (
              <button
                type="button"
                className="b s"
                aria-expanded={doing === 'revise'}
                onClick={() => setDoing('revise')}
              >
                <Trans>Take the text back</Trans>
              </button>
            )}
          </div>
        )}
      </Clock>
      {running && doing === 'extend' && (
        <ExtendForm groupId={groupId} circulation={circulation} zones={it.zones} done={done} />
      )}
      {running && doing === 'revise' && (
        <div className="panel pad">
          <Reasoned
            label={t`Take the text back`}
            send={(reason, key) => call(reviseText, { groupId, circulationId: circulation.id, reason }, { key })}
            done={() => go(`${base}/finalise`)}
            cancel={done}
          />
        </div>
      )}
    </>
  );
}

function Ways({ groupId, circulation, base }: Agreement) {
  const cycle = useView(readCycle, { groupId });
  const [, go] = useLocation();
  return (
    <WaysOn
      groupId={groupId}
      circulation={circulation}
      reservations={cycle.data?.procedure.reservations ?? false}
      revised={() => go(`${base}/finalise`)}
    />
  );
}

function Late({ circulation: { late }, nameOf }: { circulation: Circulation; nameOf: (id: string) => string }) {
  const { i18n } = useLingui();
  if (late.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="late">
      <header>
        <h2 id="late">
          <Trans>Came after the end, kept for the record</Trans>
        </h2>
      </header>
      <ul className="pad stack">
        {late.map((it) => (
          <li key={`${it.personId} ${it.at.toISOString()}`}>
            <b>
              <bdi>{nameOf(it.personId)}</bdi>
            </b>{' '}
            <span className="xs mut3">{i18n.date(it.at, { dateStyle: 'medium', timeStyle: 'short' })}</span>
            <p dir="auto" className="said">
              {it.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stepsOf({ circulation: it, draft }: Agreement, now: Date): Step[] {
  const adopted = it.state === 'agreed' || it.state === 'agreed_with_reservation';
  const stopped = it.state === 'broken' || it.state === 'consulting';
  const comments = draft.comments;
  const percent = gone(it.openedAt, it.expiresAt, now);
  return [
    {
      title: <Trans>Answer comments</Trans>,
      detail: <Plural value={comments} one="# comment" other="# comments" />,
      state: 'done',
    },
    { title: <Trans>Approve the text</Trans>, detail: <Trans>final text issued</Trans>, state: 'done' },
    {
      title: <Trans>Silence procedure</Trans>,
      detail: adopted ? <Trans>ended</Trans> : stopped ? <Trans>stopped</Trans> : <Trans>{percent} % gone</Trans>,
      state: adopted ? 'done' : stopped ? 'stop' : it.state === 'open' ? 'now' : 'stop',
    },
    {
      title: <Trans>Adopt</Trans>,
      detail: adopted ? <Trans>adopted</Trans> : <Trans>automatic at close</Trans>,
      state: adopted ? 'done' : 'ahead',
    },
    {
      title: <Trans>Issue and deliver</Trans>,
      detail: <Trans>report, letters</Trans>,
      state: adopted ? 'now' : 'ahead',
    },
  ];
}
