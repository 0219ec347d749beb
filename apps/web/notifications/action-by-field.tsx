import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useOwnId } from '@web/app/own-id';
import { zonesWith } from '@web/ui/zones';
import { useZone } from '@web/app/session';
import { When } from '@web/ui/when';
import { instantOf, wallOf } from '@web/ui/wall-time';

interface Props {
  /** ISO 8601; null while nothing is asked for by any time. */
  at: string | null;
  zone: string | null;
  change: (at: string | null, zone: string | null) => void;
}

/** By when something is asked for, by the clocks of the zone in which it is announced. Empty when nothing is. */
export function ActionByField({ at, zone, change }: Props) {
  const id = useOwnId();
  const own = useZone();
  const inZone = zone ?? 'UTC';
  const [wall, setWall] = useState<string | null>(null);
  const shown = wall ?? (at === null ? '' : wallOf(new Date(at), inZone));
  const put = (typed: string, of: string) => {
    const instant = instantOf(typed, of);
    setWall(instant ? null : typed);
    change(instant?.toISOString() ?? null, instant || typed !== '' ? of : null);
  };
  const other = inZone === 'UTC' ? own : 'UTC';
  return (
    <div className="stack-s">
      <div className="fit-two">
        <label className="f" htmlFor={`${id}-at`}>
          <span>
            <Trans>Action required by</Trans>
          </span>
          <input
            id={`${id}-at`}
            className="in-t"
            type="datetime-local"
            dir="ltr"
            value={shown}
            onChange={({ target }) => put(target.value.slice(0, 16), inZone)}
          />
        </label>
        <label className="f" htmlFor={`${id}-zone`}>
          <span>
            <Trans>Time zone in which it is announced</Trans>
          </span>
          <select
            id={`${id}-zone`}
            className="in-t"
            value={inZone}
            onChange={({ target }) => put(shown, target.value)}
          >
            {zonesWith(inZone).map((it) => (
              <option key={it} value={it}>
                {it.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
      </div>
      {at !== null && other !== inZone && (
        <p className="sm mut">
          <Trans>
            That is <When at={new Date(at)} as="formal" zone={other} />.
          </Trans>
        </p>
      )}
    </div>
  );
}
