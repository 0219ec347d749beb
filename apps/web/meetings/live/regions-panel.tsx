import { Trans, useLingui } from '@lingui/react/macro';
import type { SeatGroup } from '@lib/contracts';
import { seatGroupNames } from '@web/groups/names';
import { Bar } from '@web/ui/bar';
import { Panel } from '@web/ui/panel';
import { minutesAndSeconds } from './clock';
import { useSitting } from './sitting';

/** How long members of each region have spoken, turns that are over. */
export function RegionsPanel() {
  const { i18n } = useLingui();
  const { floor } = useSitting();
  const most = Math.max(1, ...floor.regions.map(({ seconds }) => seconds));
  const known = floor.regions.filter(
    (it): it is { seatGroup: SeatGroup; seconds: number } => it.seatGroup in seatGroupNames,
  );
  if (known.length === 0) return null;
  return (
    <div className="on-speakers">
      <Panel title={<Trans>Time spoken so far</Trans>}>
        <ul className="rows regs sm">
          {known.map(({ seatGroup, seconds }) => (
            <li key={seatGroup}>
              <span>{i18n._(seatGroupNames[seatGroup])}</span>
              <Bar percent={(seconds / most) * 100} />
              <bdi dir="ltr" className="mut">
                {minutesAndSeconds(seconds)}
              </bdi>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
