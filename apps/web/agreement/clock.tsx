import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Circulation } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { Adopted, Ended } from './clock-ended';
import { AtTheEnds, Closing, Left } from './clock-face';
import { breaking } from './stopping';
import { gone, timeLeft } from './time-left';
import { Bar } from '@web/ui/bar';

interface Props {
  circulation: Circulation;
  now: Date;
  zones: readonly string[];
  /** What may be done with it, for those who may. */
  children?: ReactNode;
}

/** What the clock says: running, stopped, or how it ended. */
export function Clock(props: Props) {
  switch (props.circulation.state) {
    case 'open':
      return <Running {...props} />;
    case 'broken':
    case 'consulting':
      return <Stopped circulation={props.circulation} />;
    case 'agreed':
    case 'agreed_with_reservation':
      return <Adopted circulation={props.circulation} />;
    case 'superseded':
    case 'to_meeting':
    case 'lapsed':
      return <Ended circulation={props.circulation} />;
  }
}

function Running({ circulation: it, now, zones, children }: Props) {
  const { t } = useLingui();
  return (
    <section className="clock" aria-label={t`Time left`}>
      <Left left={timeLeft(it.expiresAt, now)} at={now} />
      <div>
        <p>
          <Closing at={it.expiresAt} />
        </p>
        <AtTheEnds at={it.expiresAt} zones={zones} />
        {it.movedFrom && (
          <p className="sm">
            <Trans>
              Extended; it was to close <When at={it.movedFrom} as="formal" />.
            </Trans>
          </p>
        )}
        <Bar percent={gone(it.openedAt, it.expiresAt, now)} />
      </div>
      {children}
    </section>
  );
}

function Stopped({ circulation: it }: { circulation: Circulation }) {
  const { t } = useLingui();
  const { brokenAt, expiresAt, state } = it;
  const first = breaking(it);
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
                <PartyName code={first.party} /> broke the silence on <When at={brokenAt} as="formal" />.
              </Trans>
            )}
          </b>
          <br />
          {brokenAt && <WereLeft from={brokenAt} until={expiresAt} />}{' '}
          <Trans>Nothing is adopted, and nobody needs to answer now.</Trans>
          {state === 'consulting' && (
            <>
              {' '}
              <Trans>The Chair is consulting those who objected.</Trans>
            </>
          )}
        </p>
      </div>
    </section>
  );
}

function WereLeft({ from, until }: { from: Date; until: Date }) {
  const { days, hours } = timeLeft(until, from);
  return (
    <Trans>
      <Plural value={days} one="# day" other="# days" /> and{' '}
      <Plural value={hours} one="# hour" other="# hours" /> were left.
    </Trans>
  );
}
