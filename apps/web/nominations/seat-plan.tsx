import { Trans, useLingui } from '@lingui/react/macro';
import { seatGroupNames } from '@web/groups/names';
import { Icon } from '@web/ui/icon';
import type { Analysis } from './balance';
import { StackBar } from './stack-bar';

/** Each group of seats: how many could be filled, what is needed, what is to spare. */
export function SeatPlan({ rows }: { rows: Analysis['seatGroups'] }) {
  const { i18n, t } = useLingui();
  const most = Math.max(1, ...rows.map(({ seats, standing }) => Math.max(seats, standing)));
  return (
    <div className="tw" role="group" aria-label={t`Seats and nominations`} tabIndex={0}>
      <table className="tab counts">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Seat group</Trans>
            </th>
            <th scope="col">
              <Trans>Seats</Trans>
            </th>
            <th scope="col">
              <Trans>Nominations that stand</Trans>
            </th>
            <th scope="col">
              <Trans>Eligible people</Trans>
            </th>
            <th scope="col">
              <Trans>Eligible Parties</Trans>
            </th>
            <th scope="col">
              <Trans>Needed</Trans>
            </th>
            <th scope="col">
              <Trans>To spare</Trans>
            </th>
            <th scope="col" className="picture">
              <Trans>Eligible Parties and others that stand</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((it) => (
            <tr key={it.seatGroup}>
              <th scope="row">{i18n._(seatGroupNames[it.seatGroup])}</th>
              <td>{it.seats}</td>
              <td>{it.standing}</td>
              <td>{it.eligiblePeople}</td>
              <td>{it.eligibleParties}</td>
              <td>
                {it.needed > 0 ? (
                  <span className="tag warn">
                    <Icon name="warning" />
                    {it.needed}
                  </span>
                ) : (
                  0
                )}
              </td>
              <td>{it.spare}</td>
              <td className="picture">
                <StackBar
                  parts={[it.eligibleParties, Math.max(0, it.standing - it.eligibleParties)]}
                  whole={most}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
