import { Trans, useLingui } from '@lingui/react/macro';
import { openSeats, type SeatProfile } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import type { Nominee } from './board';
import { useReadSelection } from './read-selection';

interface Props {
  it: Nominee;
  categories: SeatProfile['categories'];
}

/**
 * Opens other kinds of seats to one nominee than the profile does, or moves them from one to another: of those that are
 * open a list uses one.
 */
export function OpenSeats(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <Form {...props} close={() => setOpen(false)} />;
  return (
    <button type="button" className="b q s" onClick={() => setOpen(true)}>
      <Trans>Open other seats …</Trans>
    </button>
  );
}

const sameOf = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

function Form({ it, categories, close }: Props & { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [seats, setSeats] = useState<readonly string[]>(it.seats);
  const [byProfile, setByProfile] = useState(false);
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const isOther = byProfile || !sameOf(seats, it.seats);
  const toggle = (id: string) =>
    setSeats(seats.includes(id) ? seats.filter((one) => one !== id) : [...seats, id]);
  return (
    <SmallForm
      label={it.name}
      send={() =>
        call(openSeats, { groupId, nominationId: it.id, seats: byProfile ? null : [...seats], reason })
      }
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={isOther && reason.trim() !== ''}
      button={<Trans>Save</Trans>}
      said={t`Saved.`}
    >
      <fieldset className="f">
        <legend>
          <Trans>Seats that are open; a list uses one of them</Trans>
        </legend>
        {it.seatsReason !== null && (
          <label className="row tick-line">
            <input
              type="checkbox"
              checked={byProfile}
              onChange={({ target }) => setByProfile(target.checked)}
            />
            <Trans>As the profile says</Trans>
          </label>
        )}
        <div className="row wrap">
          {categories.map(({ id, label }) => (
            <label key={id} className="row tick-line">
              <input
                type="checkbox"
                disabled={byProfile}
                checked={seats.includes(id)}
                onChange={() => toggle(id)}
              />
              <bdi>{label}</bdi>
            </label>
          ))}
        </div>
      </fieldset>
      <Line label={<Trans>Reason, kept in the record</Trans>} value={reason} most={300} change={setReason} />
    </SmallForm>
  );
}
