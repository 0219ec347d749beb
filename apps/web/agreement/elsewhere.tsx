import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useZone } from '@web/app/session';
import { cityOf, dayOf, timeOf } from '@web/ui/instant';
import { atWork, extremes, kindestHour } from './hours';

interface Props {
  at: Date;
  zones: readonly string[];
  choose: (at: Date) => void;
}

/** What a deadline means where the members are, and the hour that suits more of them. */
export function Elsewhere({ at, zones, choose }: Props) {
  const own = useZone();
  const ends = extremes(zones, at);
  const mine = cityOf(own);
  const early = cityOf(ends?.earliest ?? own);
  const late = cityOf(ends?.latest ?? own);
  return (
    <>
      <dl className="there">
        <dt>
          <Trans>You, {mine}</Trans>
        </dt>
        <There at={at} zone={own} />
        {ends && (
          <>
            <dt>
              <Trans>Earliest, {early}</Trans>
            </dt>
            <There at={at} zone={ends.earliest} />
            <dt>
              <Trans>Latest, {late}</Trans>
            </dt>
            <There at={at} zone={ends.latest} />
          </>
        )}
      </dl>
      {zones.length > 0 && <WorkingHours at={at} zones={zones} choose={choose} />}
    </>
  );
}

function There({ at, zone }: { at: Date; zone: string }) {
  const { i18n } = useLingui();
  return (
    <dd>
      <bdi>
        {dayOf(at, i18n.locale, zone)}, {timeOf(at, zone)}
      </bdi>
    </dd>
  );
}

function WorkingHours({ at, zones, choose }: Props) {
  const working = atWork(zones, at);
  const kinder = kindestHour(zones, at);
  const best = atWork(zones, kinder);
  const all = zones.length;
  const hour = timeOf(kinder, 'UTC');
  return (
    <p className="sm mut">
      <Plural
        value={all}
        one={`Inside working hours for ${String(working)} of # member.`}
        other={`Inside working hours for ${String(working)} of # members.`}
      />{' '}
      {best > working && (
        <>
          <Trans>
            At {hour} UTC it would be {best}.
          </Trans>{' '}
          <button type="button" className="lnk" onClick={() => choose(kinder)}>
            <Trans>Choose that hour</Trans>
          </button>
        </>
      )}
    </p>
  );
}
