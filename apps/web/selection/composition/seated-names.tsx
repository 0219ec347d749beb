import { Plural } from '@lingui/react/macro';
import type { CompositionView } from '@lib/contracts';
import { Fragment } from 'react';
import { PartyChip, PartyName } from '@web/ui/party';
import { PersonName } from '@web/ui/person';

type Seated = CompositionView['members'][number];

/** Somebody on a seat: the Party first, for it is the Party that is represented. */
export function SeatedName({ it }: { it: Pick<Seated, 'name' | 'party' | 'sample'> }) {
  return (
    <>
      <PartyChip code={it.party} />{' '}
      <b>
        <PartyName code={it.party} />
      </b>{' '}
      · <PersonName person={it} />
    </>
  );
}

export function SeatedNames({ all }: { all: readonly Seated[] }) {
  return (
    <>
      {all.map((it, i) => (
        <Fragment key={it.personId}>
          {i > 0 && ', '}
          <SeatedName it={it} />
        </Fragment>
      ))}
    </>
  );
}

/** How many sit, and how many seats nobody has. */
export function SeatCount({ members, vacant }: { members: number; vacant: number }) {
  return (
    <>
      <Plural value={members} _0="No member" one="# member" other="# members" />
      {vacant > 0 && (
        <>
          {' · '}
          <Plural value={vacant} one="# seat is vacant" other="# seats are vacant" />
        </>
      )}
    </>
  );
}
