import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Procedure } from '@lib/contracts';
import type { ReactNode } from 'react';
import { dateOf } from '@web/ui/instant';

interface Props {
  settings: Procedure;
  /** Those of the version before; null where there is none. */
  before: Procedure | null;
}
type Setting = keyof Procedure;

const order: readonly Setting[] = [
  'picks',
  'commentWorkingDays',
  'agreement',
  'silenceHours',
  'holidays',
  'positionsWhileOpen',
  'reservations',
];

/** What the settings of a working procedure mean, in numbered sentences; what is new in this version is marked. */
export function Clauses({ settings, before }: Props) {
  const said = order.filter((it) => it !== 'holidays' || settings.holidays.length > 0);
  const isNew = (it: Setting) =>
    before !== null && JSON.stringify(before[it]) !== JSON.stringify(settings[it]);
  return (
    <ol className="clauses">
      {said.map((it) => (
        <li key={it}>
          {clauses[it](settings)}{' '}
          {isNew(it) && (
            <span className="tag new">
              <Trans>New in this version</Trans>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

const clauses: Record<Setting, (it: Procedure) => ReactNode> = {
  picks: ({ picks }) => (
    <Plural
      value={picks}
      one="To set priorities, each member names # key action."
      other="To set priorities, each member names # key actions."
    />
  ),
  commentWorkingDays: ({ commentWorkingDays }) => (
    <Plural
      value={commentWorkingDays}
      one="Members have at least # working day to comment on a draft."
      other="Members have at least # working days to comment on a draft."
    />
  ),
  agreement: ({ agreement }) =>
    agreement === 'silence' ? (
      <Trans>
        The group agrees by silence: a text that was circulated is agreed to unless a member objects in
        writing before the time is over.
      </Trans>
    ) : (
      <Trans>The group agrees expressly: each member answers, and who has not answered has not agreed.</Trans>
    ),
  silenceHours: ({ silenceHours }) => (
    <Plural
      value={silenceHours}
      one="A circulation for agreement lasts at least # hour and ends neither on a Saturday nor on a Sunday."
      other="A circulation for agreement lasts at least # hours and ends neither on a Saturday nor on a Sunday."
    />
  ),
  holidays: ({ holidays }) => <Holidays all={holidays} />,
  positionsWhileOpen: ({ positionsWhileOpen }) =>
    positionsWhileOpen === 'counts' ? (
      <Trans>While a circulation is open, members see how many have agreed, and not who.</Trans>
    ) : (
      <Trans>While a circulation is open, members see who has agreed.</Trans>
    ),
  reservations: ({ reservations }) =>
    reservations ? (
      <Trans>Where an objection stands, the Chair may record agreement with a reservation.</Trans>
    ) : (
      <Trans>There is no agreement with a reservation: while an objection stands, nothing is agreed.</Trans>
    ),
};

function Holidays({ all }: { all: Procedure['holidays'] }) {
  const { i18n } = useLingui();
  return (
    <>
      <Trans>Neither does it end on one of these holidays:</Trans>
      <ul className="points sm">
        {all.map(({ on, name }) => (
          <li key={on}>
            {dateOf(new Date(on), i18n.locale, 'UTC')} · <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
