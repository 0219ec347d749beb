import { Trans, useLingui } from '@lingui/react/macro';
import { handOverChair } from '@lib/contracts';
import { useState } from 'react';
import { MemberSelect } from './member-select';
import { useSitting } from './sitting';

/** Gives the chair to a member who is present, until the item that is open is done with. */
export function HandOver({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { floor, act, busy } = useSitting();
  const [personId, setPersonId] = useState('');
  const present = floor.attendance.filter(
    (it) =>
      it.member &&
      it.personId !== floor.presidingId &&
      it.status.endsWith('present') &&
      it.awaySince === null,
  );
  return (
    <form
      className="row wrap"
      aria-label={t`Hand the chair over`}
      onSubmit={(event) => {
        event.preventDefault();
        if (personId !== '') act(handOverChair, { personId }, { then: close });
      }}
    >
      <MemberSelect
        label={<Trans>To whom, for this item</Trans>}
        people={present}
        value={personId}
        change={setPersonId}
      />
      <button type="submit" className="b s" disabled={busy || personId === ''}>
        <Trans>Hand over</Trans>
      </button>
      <button type="button" className="b s" onClick={close}>
        <Trans>Cancel</Trans>
      </button>
    </form>
  );
}
