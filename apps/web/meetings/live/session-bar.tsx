import { Trans, useLingui } from '@lingui/react/macro';
import { handOverChair, steerMeeting } from '@lib/contracts';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useGroup } from '@web/app/group';
import { When } from '@web/ui/when';
import { stateNames } from '../words';
import { hoursAndMinutes, secondsSince, useServerTime } from './clock';
import { HandOver } from './hand-over';
import { useNames } from './names';
import { useSitting } from './sitting';

/** Which meeting it is and how long it sits, and what whoever presides does with the whole of it. */
export function SessionBar() {
  const { t, i18n } = useLingui();
  const { n } = useParams<{ n: string }>();
  const { base } = useGroup();
  const { floor, ahead } = useSitting();
  const { title, state, openedAt, endsAt, pausedAt, joining } = floor;
  const now = useServerTime(ahead);
  const sits = state === 'in_session' || state === 'informal';
  return (
    <section className="mbar" aria-label={t`Meeting`}>
      <div className="in">
        <span className={sits ? 'rec on' : 'rec'}>
          {pausedAt ? <Trans>Paused</Trans> : i18n._(stateNames[state])}
          {sits && openedAt && now && <bdi dir="ltr">{hoursAndMinutes(secondsSince(openedAt, now))}</bdi>}
        </span>
        <h1 className="grow">
          <bdi>{title}</bdi>
        </h1>
        {endsAt && (
          <span className="t">
            <Trans>
              Ends <When at={endsAt} as="time" />
            </Trans>
          </span>
        )}
        <Link className="b s" href={`${base}/meetings/${n}`}>
          <Trans>Papers and how to join</Trans>
        </Link>
        {joining.url !== '' && (
          <a className="b s" href={joining.url} target="_blank" rel="noreferrer">
            <Trans>Open video</Trans>
          </a>
        )}
        {sits && <Steering />}
      </div>
    </section>
  );
}

type Asked = 'close' | 'informal' | 'hand' | null;

function Steering() {
  const { floor, act } = useSitting();
  const [asked, setAsked] = useState<Asked>(null);
  const { may } = floor;
  const back = () => setAsked(null);
  if (!may.preside && !may.appoint && !may.takeChair) return null;
  if (asked === 'hand') return <HandOver close={back} />;
  if (asked !== null)
    return <Sure asked={asked} go={() => act(steerMeeting, { to: asked }, { then: back })} back={back} />;
  return (
    <>
      {may.preside && <Pausing informal={() => setAsked('informal')} />}
      <TakeBack />
      {(may.preside || may.appoint) && (
        <button type="button" className="b s" onClick={() => setAsked('hand')}>
          <Trans>Hand the chair over …</Trans>
        </button>
      )}
      {may.preside && (
        <button type="button" className="b s" onClick={() => setAsked('close')}>
          <Trans>Close the meeting …</Trans>
        </button>
      )}
    </>
  );
}

function Pausing({ informal }: { informal: () => void }) {
  const { floor, act, busy } = useSitting();
  const { pausedAt, quorum, state } = floor;
  const isShort = quorum.required !== null && quorum.present < quorum.required;
  return (
    <>
      <button
        type="button"
        className="b s"
        disabled={busy}
        onClick={() => act(steerMeeting, { to: pausedAt ? 'resume' : 'pause' })}
      >
        {pausedAt ? <Trans>Resume</Trans> : <Trans>Pause</Trans>}
      </button>
      {isShort && state === 'in_session' && !pausedAt && (
        <button type="button" className="b s" onClick={informal}>
          <Trans>Go on without a quorum …</Trans>
        </button>
      )}
    </>
  );
}

function Sure({ asked, go, back }: { asked: 'close' | 'informal'; go: () => void; back: () => void }) {
  const { busy, floor } = useSitting();
  const isProposed = asked === 'close' && floor.sounding !== null;
  return (
    <>
      <span>
        {isProposed ? (
          <Trans>A proposed decision is before the meeting. Record it or set it aside first.</Trans>
        ) : asked === 'close' ? (
          <Trans>Close the meeting for everybody?</Trans>
        ) : (
          <Trans>From then on nothing is agreed in this meeting.</Trans>
        )}
      </span>
      <button type="button" className="b s" disabled={busy || isProposed} onClick={go} autoFocus>
        {asked === 'close' ? <Trans>Close it</Trans> : <Trans>Go on without a quorum</Trans>}
      </button>
      <button type="button" className="b s" onClick={back}>
        <Trans>Cancel</Trans>
      </button>
    </>
  );
}

/** While somebody acts as chair, they and whose chair it is end that; a chair who comes later takes it over. */
function TakeBack() {
  const { floor, me, act, busy } = useSitting();
  const nameOf = useNames();
  const { chairId, presidingId, may } = floor;
  const take = () => act(handOverChair, { personId: null });
  if (may.takeChair)
    return (
      <button type="button" className="b s" disabled={busy} onClick={take}>
        <Trans>Take the chair</Trans>
      </button>
    );
  if (presidingId === chairId || presidingId === null || chairId === null) return null;
  const { name } = nameOf(presidingId);
  const mayEnd = me === chairId || me === presidingId;
  return (
    <>
      <span className="t">
        <Trans>
          <bdi>{name}</bdi> acts as chair
        </Trans>
      </span>
      {mayEnd && (
        <button type="button" className="b s" disabled={busy} onClick={take}>
          {me === chairId ? <Trans>Take the chair back</Trans> : <Trans>Give the chair back</Trans>}
        </button>
      )}
    </>
  );
}
