import { Trans, useLingui } from '@lingui/react/macro';
import type { VersionHead } from '@lib/contracts';
import { useZone } from '@web/app/session';
import { dateOf } from '@web/ui/instant';
import type { Side, Sides } from './sides';

interface Props {
  sides: Sides;
  versions: readonly VersionHead[];
  desk: boolean;
  choose: (sides: Sides) => void;
}

const sideOf = (value: string): Side => (value === 'working' ? value : Number(value));

/** Chooses the two texts that are compared, the earlier first. */
export function SidesChooser({ sides, versions, desk, choose }: Props) {
  return (
    <div className="sides" role="group" aria-labelledby="sides">
      <span id="sides" className="vh">
        <Trans>The versions compared</Trans>
      </span>
      <label className="f">
        <span>
          <Trans>From</Trans>
        </span>
        <Choice
          value={sides.from}
          not={sides.to}
          versions={versions}
          desk={desk}
          choose={(from) => choose({ ...sides, from })}
        />
      </label>
      <label className="f">
        <span>
          <Trans>To</Trans>
        </span>
        <Choice
          value={sides.to}
          not={sides.from}
          versions={versions}
          desk={desk}
          choose={(to) => choose({ ...sides, to })}
        />
      </label>
    </div>
  );
}

interface ChoiceProps {
  value: Side;
  /** The other side: a text is not compared with itself. */
  not: Side;
  versions: readonly VersionHead[];
  desk: boolean;
  choose: (side: Side) => void;
}

function Choice({ value, not, versions, desk, choose }: ChoiceProps) {
  const { t, i18n } = useLingui();
  const zone = useZone();
  return (
    <select className="in-t" value={String(value)} onChange={(event) => choose(sideOf(event.target.value))}>
      {versions.map(({ n, symbol, issuedAt }) => (
        <option key={n} value={String(n)} disabled={n === not}>
          {symbol} · {dateOf(issuedAt, i18n.locale, zone)}
        </option>
      ))}
      {desk && (
        <option value="working" disabled={not === 'working'}>
          {t`Working text`}
        </option>
      )}
    </select>
  );
}
