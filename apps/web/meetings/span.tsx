import { useLingui } from '@lingui/react';
import { useZone } from '@web/app/session';
import { dayOf, formalOf, timeOf } from '@web/ui/instant';
import { zoneOffset } from './zone-offset';

interface Props {
  startsAt: Date;
  endsAt: Date;
  zone?: string;
}

/** From when to when, on one's own clocks, with the offset that they have on that date; its hint says it in UTC. */
export function Span({ startsAt, endsAt, zone }: Props) {
  const { i18n } = useLingui();
  const own = useZone();
  const by = zone ?? own;
  const day = dayOf(startsAt, i18n.locale, by);
  const last = dayOf(endsAt, i18n.locale, by);
  return (
    <span title={formalOf(startsAt, i18n.locale, 'UTC')}>
      <time dateTime={startsAt.toISOString()}>
        <bdi>{day}</bdi> <bdi>{timeOf(startsAt, by)}</bdi>
      </time>
      {' – '}
      <time dateTime={endsAt.toISOString()}>
        {day !== last && (
          <>
            <bdi>{last}</bdi>{' '}
          </>
        )}
        <bdi>{timeOf(endsAt, by)}</bdi>
      </time>{' '}
      <bdi className="mut" dir="ltr">
        {zoneOffset(startsAt, by)}
      </bdi>
    </span>
  );
}
