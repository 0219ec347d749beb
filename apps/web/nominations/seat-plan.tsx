import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { seatGroupNames } from '@web/groups/names';
import { Icon } from '@web/ui/icon';
import type { Analysis } from './balance';
import { StackBar } from './stack-bar';
import { overlayNames } from './overlay-names';

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
            <Fragment key={it.seatGroup}>
              <tr>
                <th scope="row">{i18n._(seatGroupNames[it.seatGroup])}</th>
                <td>{it.seats}</td>
                <td>{it.standing}</td>
                <td>{it.eligiblePeople}</td>
                <td>{it.eligibleParties}</td>
                <td>
                  <Needed n={it.needed} />
                </td>
                <td>{it.spare}</td>
                <td className="picture">
                  <StackBar
                    parts={[it.eligibleParties, Math.max(0, it.standing - it.eligibleParties)]}
                    whole={most}
                  />
                </td>
              </tr>
              {it.kinds.map((kind) => (
                <OfKind key={kind.overlay} kind={kind} most={most} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Kind = Analysis['seatGroups'][number]['kinds'][number];

/** The seats of a group that are for some, in a line of their own below it. */
function OfKind({ kind, most }: { kind: Kind; most: number }) {
  const { i18n } = useLingui();
  return (
    <tr className="of-which">
      <th scope="row">{i18n._(overlayNames[kind.overlay ?? 'others'])}</th>
      <td>{kind.seats}</td>
      <td />
      <td />
      <td>{kind.eligibleParties}</td>
      <td>
        <Needed n={kind.needed} />
      </td>
      <td>{kind.spare}</td>
      <td className="picture">
        <StackBar parts={[kind.eligibleParties]} whole={most} />
      </td>
    </tr>
  );
}

function Needed({ n }: { n: number }) {
  if (n === 0) return 0;
  return (
    <span className="tag warn">
      <Icon name="warning" />
      {n}
    </span>
  );
}
