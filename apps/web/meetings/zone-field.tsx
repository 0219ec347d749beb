import { Trans } from '@lingui/react/macro';
import { useOwnId } from '@web/app/own-id';
import { cityOf } from '@web/ui/instant';
import { zonesWith } from '@web/ui/zones';

interface Props {
  value: string;
  change: (value: string) => void;
}

/** The zone whose clocks the times of a form are. Changing it keeps what the clocks show. */
export function ZoneField({ value, change }: Props) {
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>
        <Trans>Times are by the clocks of</Trans>
      </span>
      <select id={id} className="in-t" value={value} onChange={({ target }) => change(target.value)}>
        {zonesWith(value).map((it) => (
          <option key={it} value={it}>
            {it.includes('/') ? `${cityOf(it)} (${it})` : it}
          </option>
        ))}
      </select>
    </label>
  );
}
