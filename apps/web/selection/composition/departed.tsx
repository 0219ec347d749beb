import { Trans, useLingui } from '@lingui/react/macro';
import type { readVacancies, Reply } from '@lib/contracts';
import { seatGroupNames } from '@web/groups/names';
import { When } from '@web/ui/when';
import { departureNames } from './departure-words';
import { SeatedName } from './seated-names';

export type Vacancy = Reply<typeof readVacancies>['vacancies'][number];
type Seat = Pick<Vacancy, 'seatGroup' | 'overlays'>;

/** Which seat it is: its group, and what cuts across the groups. */
export function SeatName({ it: { seatGroup, overlays } }: { it: Seat }) {
  const { i18n } = useLingui();
  return <>{[i18n._(seatGroupNames[seatGroup]), ...overlays].join(' · ')}</>;
}

/** Who has left, when, and why. */
export function Departed({ it }: { it: Pick<Vacancy, 'member' | 'since' | 'why' | 'reason'> }) {
  const { i18n } = useLingui();
  const { member, since, why, reason } = it;
  return (
    <>
      <p>
        <SeatedName it={{ ...member, party: member.party ?? '' }} />
      </p>
      <p>
        {i18n._(departureNames[why])} · <When at={since} as="date" />
      </p>
      <p className="said sm" dir="auto">
        {reason}
      </p>
    </>
  );
}

/** A departure whose seat was taken since. */
export function Filled({ it }: { it: Reply<typeof readVacancies>['filled'][number] }) {
  return (
    <li className="stack-s">
      <p className="sm mut">
        <SeatName it={it} />
      </p>
      <Departed it={it} />
      <p>
        <Trans>
          Since <When at={it.filledAt} as="date" /> the seat is taken by:
        </Trans>{' '}
        <SeatedName it={{ ...it.by, party: it.by.party ?? '' }} />
      </p>
    </li>
  );
}
