import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { cityOf, instantOf, wallOf } from './wall-time';

export interface Deadline {
  wall: string;
  zone: string;
}

export const deadlineAt = (instant: Date, zone: string): Deadline => ({ wall: wallOf(instant, zone), zone });
export const instantOfDeadline = ({ wall, zone }: Deadline): Date | null => instantOf(wall, zone);

interface Props {
  value: Deadline;
  change: (value: Deadline) => void;
  zones: readonly string[];
}

/** A date and time with the zone it is meant in. Changing the zone keeps what the clock shows. */
export function DeadlineField({ value, change, zones }: Props) {
  const { i18n } = useLingui();
  const id = useId();
  const at = instantOfDeadline(value);
  return (
    <div className="deadline">
      <label className="f" htmlFor={`${id}-at`}>
        <span>
          <Trans>Closes</Trans>
        </span>
        <input
          id={`${id}-at`}
          className="in-t"
          type="datetime-local"
          required
          value={value.wall}
          onChange={(event) => change({ ...value, wall: event.target.value.slice(0, 16) })}
        />
      </label>
      <label className="f" htmlFor={`${id}-zone`}>
        <span>
          <Trans>Time zone</Trans>
        </span>
        <select
          id={`${id}-zone`}
          className="in-t"
          value={value.zone}
          onChange={(event) => change({ ...value, zone: event.target.value })}
        >
          {[...new Set([value.zone, 'UTC', ...zones])].map((zone) => (
            <option key={zone} value={zone}>
              {cityOf(zone)}
            </option>
          ))}
        </select>
      </label>
      {at && value.zone !== 'UTC' && (
        <p className="sm mut">
          {i18n.date(at, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' })} UTC
        </p>
      )}
    </div>
  );
}
