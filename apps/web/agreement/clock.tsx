import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import type { Circulation } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyName } from '@web/ui/party';
import { cityOf } from '@web/advice/wall-time';
import { gone, timeLeft, type TimeLeft } from './time-left';

/** The time of the server, as this device can best tell it: the page opened with the server's, and has waited since. */
export function useServerTime(at: Date): Date {
  const [start] = useState(() => performance.now());
  const [base, setBase] = useState({ at, since: start });
  const [now, setNow] = useState(at);
  if (base.at.getTime() !== at.getTime()) {
    setBase({ at, since: performance.now() });
    setNow(at);
  }
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date(base.at.getTime() + performance.now() - base.since));
    }, 5_000);
    return () => clearInterval(timer);
  }, [base]);
  return now;
}

interface Props {
  circulation: Circulation;
  now: Date;
  zone: string;
  children?: ReactNode;
}

/** What the clock says: running, stopped, or how it ended. */
export function Clock(props: Props) {
  switch (props.circulation.state) {
    case 'open':
      return <Running {...props} />;
    case 'broken':
    case 'consulting':
      return <Stopped {...props} />;
    case 'agreed':
    case 'agreed_with_reservation':
      return <Adopted {...props} />;
    case 'superseded':
    case 'to_meeting':
    case 'lapsed':
      return <Ended {...props} />;
  }
}

function Running({ circulation: it, now, zone, children }: Props) {
  const { t } = useLingui();
  const left = timeLeft(it.expiresAt, now);
  return (
    <section className="clock" aria-label={t`Time left`}>
      <Left left={left} />
      <div>
        <p>
          <Closing at={it.expiresAt} zone={zone} />
        </p>
        {it.movedFrom && (
          <p className="sm">
            <Trans>
              Extended; it was to close <Moment at={it.movedFrom} zone={zone} />.
            </Trans>
          </p>
        )}
        <span className="bar">
          <i style={{ inlineSize: `${String(gone(it.openedAt, it.expiresAt, now))}%` }} />
        </span>
      </div>
      {children}
    </section>
  );
}

/** The words are for those who hear the page; it changes silently, for a timer is not news. */
export function Left({ left }: { left: TimeLeft }) {
  const { t } = useLingui();
  const { days, hours, minutes } = left;
  const hh = String(hours).padStart(2, '0');
  if (left.over)
    return (
      <div className="t words">
        <Trans>Closing…</Trans>
      </div>
    );
  const words = left.inMinutes
    ? t({ message: `${minutes} minutes left` })
    : t({ message: `${days} days and ${hours} hours left` });
  return (
    <div className="t" role="timer" aria-label={words}>
      <span aria-hidden>
        {left.inMinutes ? (
          <>
            {minutes}
            <small>
              <Trans>min</Trans>
            </small>
          </>
        ) : (
          <>
            {days}
            <small>
              <Plural value={days} one="day" other="days" />
            </small>
            {hh}
            <small>
              <Trans>h</Trans>
            </small>
          </>
        )}
      </span>
    </div>
  );
}

/** A moment in one's own zone, with the zone's city. */
export function Moment({ at, zone }: { at: Date; zone: string }) {
  const { i18n } = useLingui();
  const shown = i18n.date(at, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  return (
    <time dateTime={at.toISOString()}>
      {shown} {zone === 'UTC' ? 'UTC' : `(${cityOf(zone)})`}
    </time>
  );
}

export function Closing({ at, zone }: { at: Date; zone: string }) {
  const { i18n } = useLingui();
  const utc = i18n.date(at, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
  return (
    <>
      <b>
        <Trans>
          Closes <Moment at={at} zone={zone} />
        </Trans>
      </b>
      {zone !== 'UTC' && (
        <>
          <br />
          <bdi>{utc}</bdi> UTC
        </>
      )}
    </>
  );
}

function Stopped({ circulation: it, zone, children }: Props) {
  const { t } = useLingui();
  const { brokenAt } = it;
  const first = it.objections.find(({ liftedAt }) => !liftedAt) ?? it.objections[0];
  const left = brokenAt ? timeLeft(it.expiresAt, brokenAt) : null;
  const [days, hours] = [left?.days ?? 0, left?.hours ?? 0];
  return (
    <section className="clock stop" aria-label={t`Clock stopped`}>
      <div className="t words">
        <Icon name="pause" /> <Trans>Stopped</Trans>
      </div>
      <div>
        <p>
          <b>
            {first && brokenAt && (
              <Trans>
                <PartyName code={first.party} /> broke the silence on <Moment at={brokenAt} zone={zone} />.
              </Trans>
            )}
          </b>
          <br />
          <Trans>
            <Plural value={days} one="# day" other="# days" /> and{' '}
            <Plural value={hours} one="# hour" other="# hours" /> were left.
          </Trans>{' '}
          <Trans>Nothing is adopted, and nobody needs to answer now.</Trans>
          {it.state === 'consulting' && (
            <>
              {' '}
              <Trans>The Chair is consulting those who objected.</Trans>
            </>
          )}
        </p>
      </div>
      {children ?? <div />}
    </section>
  );
}

function Adopted({ circulation: it, zone }: Props) {
  const { t } = useLingui();
  return (
    <section className="clock good" aria-label={t`Adopted`}>
      <div className="t words">
        <Icon name="tick" /> <Trans>Adopted</Trans>
      </div>
      <div>
        <p>
          <b>
            {it.concludedAt && (
              <Trans>
                Adopted on <Moment at={it.concludedAt} zone={zone} />.
              </Trans>
            )}
          </b>
          <br />
          {it.state === 'agreed_with_reservation' ? (
            <Trans>Agreed with a reservation, which is printed with the report.</Trans>
          ) : it.mode === 'silence' ? (
            <Trans>The period ended without an objection.</Trans>
          ) : (
            <Trans>Everyone who was asked has agreed.</Trans>
          )}{' '}
          {it.conclusion}
        </p>
        <p className="sm">
          <Trans>What happens next: the text is issued and goes to the bodies named in the mandate.</Trans>
        </p>
      </div>
    </section>
  );
}

function Ended({ circulation: it, zone }: Props) {
  const { t } = useLingui();
  return (
    <section className="clock past" aria-label={t`This procedure has ended`}>
      <div className="t words">
        {it.state === 'superseded' && <Trans>Withdrawn</Trans>}
        {it.state === 'to_meeting' && <Trans>To a meeting</Trans>}
        {it.state === 'lapsed' && <Trans>Not agreed</Trans>}
      </div>
      <div>
        <p>
          <b>
            {it.state === 'superseded' && (
              <Trans>The Chair has taken the text back to change it. All answers are void.</Trans>
            )}
            {it.state === 'to_meeting' && <Trans>The Chair has referred the text to a meeting.</Trans>}
            {it.state === 'lapsed' && (
              <Trans>The period ended before everyone had agreed. Nothing is adopted.</Trans>
            )}
          </b>
          {it.concludedAt && (
            <>
              <br />
              <Moment at={it.concludedAt} zone={zone} />
            </>
          )}
          {it.conclusion && (
            <>
              <br />
              <span dir="auto">{it.conclusion}</span>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
