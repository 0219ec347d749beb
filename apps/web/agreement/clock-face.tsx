import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMayMiss } from '@web/app/copies';
import { dayOf, cityOf, timeOf } from '@web/ui/instant';
import { When, WhenBoth } from '@web/ui/when';
import { extremes } from './hours';
import type { TimeLeft } from './time-left';

/**
 * The words are for those who hear the page; it changes silently, for a timer is not news.
 * @param at when so much was left, by the clock of the server
 */
export function Left({ left, at }: { left: TimeLeft; at: Date }) {
  const { t } = useLingui();
  const mayMiss = useMayMiss();
  const { days, hours, minutes } = left;
  if (left.over)
    return (
      <div className="t words">
        <Trans>Closing…</Trans>
      </div>
    );
  const words = left.inMinutes ? t`${minutes} minutes left` : t`${days} days and ${hours} hours left`;
  if (mayMiss) return <Then words={words} at={at} />;
  return (
    <div className="t" role="timer" aria-label={words}>
      <span aria-hidden="true">
        {left.inMinutes ? (
          <>
            {minutes}
            <small>
              <Trans>min</Trans>
            </small>
          </>
        ) : (
          <>
            <bdi>
              {days}
              <small>
                <Plural value={days} one="day" other="days" />
              </small>
            </bdi>
            <bdi>
              {String(hours).padStart(2, '0')}
              <small>
                <Trans>h</Trans>
              </small>
            </bdi>
          </>
        )}
      </span>
    </div>
  );
}

/** What was left when this page last heard of it: no clock, for it is not known here whether it still runs. */
function Then({ words, at }: { words: string; at: Date }) {
  return (
    <div className="stood">
      <b>
        <Trans>
          As of <When at={at} />
        </Trans>
      </b>
      <p className="sm">
        {words}. <Trans>Whether it has been stopped or changed since is not known here.</Trans>
      </p>
    </div>
  );
}

/** When it closes by the clocks of the reader, and in UTC. */
export function Closing({ at }: { at: Date }) {
  return (
    <Trans>
      Closes <WhenBoth at={at} />
    </Trans>
  );
}

/** What the clocks show then where it is earliest and latest. */
export function AtTheEnds({ at, zones }: { at: Date; zones: readonly string[] }) {
  const { i18n } = useLingui();
  const ends = extremes(zones, at);
  if (!ends || ends.earliest === ends.latest) return null;
  const there = (zone: string) => `${dayOf(at, i18n.locale, zone)}, ${timeOf(at, zone)}`;
  return (
    <p className="sm">
      {[ends.earliest, ends.latest].map((zone, i) => (
        <span key={zone}>
          {i > 0 && ' · '}
          <bdi>{cityOf(zone)}</bdi> <bdi>{there(zone)}</bdi>
        </span>
      ))}
    </p>
  );
}
