import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';
import { useZone } from '@web/app/session';
import { cityOf } from '@web/ui/instant';
import { When } from '@web/ui/when';
import { instantOf, wallOf } from '@web/ui/wall-time';

export interface Deadline {
  wall: string;
  zone: string;
}

export const deadlineAt = (instant: Date, zone: string): Deadline => ({ wall: wallOf(instant, zone), zone });
export const instantOfDeadline = ({ wall, zone }: Deadline): Date | null => instantOf(wall, zone);

interface Props {
  value: Deadline;
  change: (value: Deadline) => void;
  /** What it is the time of; of closing, when nothing is said. */
  label?: ReactNode;
}

/** A date and time with the zone it is meant in: one's own, or UTC. Changing the zone keeps what the clock shows. */
export function DeadlineField({ value, change, label }: Props) {
  const id = useOwnId();
  const own = useZone();
  const at = instantOfDeadline(value);
  const other = value.zone === 'UTC' ? own : 'UTC';
  return (
    <div className="deadline">
      <label className="f" htmlFor={`${id}-at`}>
        <span>{label ?? <Trans>Closes</Trans>}</span>
        <input
          id={`${id}-at`}
          className="in-t"
          type="datetime-local"
          dir="ltr"
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
          {[...new Set([value.zone, own, 'UTC'])].map((zone) => (
            <option key={zone} value={zone}>
              {cityOf(zone)}
            </option>
          ))}
        </select>
      </label>
      {at && other !== value.zone && (
        <p className="sm mut">
          <When at={at} as="formal" zone={other} />
        </p>
      )}
    </div>
  );
}
