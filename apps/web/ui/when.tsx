import { useLingui } from '@lingui/react';
import { useZone } from '@web/app/session';
import { briefOf, dateOf, dayOf, formalOf, longOf, rangeOf, shortOf, timeOf } from './instant';

const forms = {
  brief: briefOf,
  short: shortOf,
  day: dayOf,
  date: dateOf,
  time: (at: Date, _: string, zone: string) => timeOf(at, zone),
  formal: formalOf,
  long: longOf,
};

/** An instant in the reader's own zone, or in the one given; its hint says it in UTC. */
export function When({ at, zone, as = 'short' }: { at: Date; zone?: string; as?: keyof typeof forms }) {
  const { i18n } = useLingui();
  const own = useZone();
  return (
    <time
      dateTime={at.toISOString().replace(/:\d\d\.\d+Z$/, 'Z')}
      // Made when somebody points at it: a page has dozens, and is to be light.
      onPointerEnter={({ currentTarget }) => (currentTarget.title = formalOf(at, i18n.locale, 'UTC'))}
    >
      <bdi>{forms[as](at, i18n.locale, zone ?? own)}</bdi>
    </time>
  );
}

/** A deadline by the reader's own clocks, and in UTC where that is another time. */
export function WhenBoth({ at, zone }: { at: Date; zone?: string }) {
  const own = useZone();
  const first = zone ?? own;
  const differs = timeOf(at, first) !== timeOf(at, 'UTC');
  return (
    <>
      <b>
        <When at={at} as="formal" zone={first} />
      </b>
      {differs && (
        <>
          {' '}
          (<When at={at} as="formal" zone="UTC" />)
        </>
      )}
    </>
  );
}

/** From one day to another, in the reader's own zone. */
export function WhenBetween({ from, to }: { from: Date; to: Date }) {
  const { i18n } = useLingui();
  const own = useZone();
  return <bdi>{rangeOf(from, to, i18n.locale, own)}</bdi>;
}
