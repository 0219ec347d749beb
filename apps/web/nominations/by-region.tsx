import { Trans, useLingui } from '@lingui/react/macro';
import { Convention, NominationStatus } from '@lib/contracts';
import type { ReactNode } from 'react';
import { counted, sums, type Cell, type Column } from './balance';
import { StackBar } from './stack-bar';
import { conventionNames, genderNames, regionNames, statusNames } from './words/names';

type By = 'gender' | 'ldc-sids' | 'convention' | 'status';
/** In these a person may be in several columns: a bar of the parts would say more than there is. */
const overlapping: readonly By[] = ['ldc-sids', 'convention'];

/** The columns of a table: those of the states only as far as there is anybody in them. */
function columnsBy(by: By, cells: readonly Cell[]): Column[] {
  if (by === 'gender')
    return (['woman', 'man', 'other', null] as const)
      .map((gender) => ({ key: gender ?? 'unsaid', is: (it: Cell) => it.gender === gender }))
      .filter(({ key, is }) => key !== 'other' || cells.some(is));
  if (by === 'ldc-sids')
    return [
      { key: 'ldc', is: ({ ldc }) => ldc },
      { key: 'sids', is: ({ sids }) => sids },
      { key: 'neither', is: ({ ldc, sids }) => !ldc && !sids },
    ];
  if (by === 'convention')
    return Convention.options.map((it) => ({
      key: it,
      is: ({ conventions }: Cell) => conventions.includes(it),
    }));
  return NominationStatus.options
    .map((status) => ({ key: status, is: (it: Cell) => it.status === status }))
    .filter(({ is }) => cells.some(is));
}

/** People by region and by something else: a table, and beside each line its picture. */
export function ByRegion({ cells, by }: { cells: readonly Cell[]; by: By }) {
  const { i18n, t } = useLingui();
  const columns = columnsBy(by, cells);
  const rows = counted(cells, columns);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const whole = rows.reduce((sum, { total }) => sum + total, 0);
  const nameOf = (key: string): ReactNode => {
    if (by === 'status') return i18n._(statusNames[key as NominationStatus]);
    if (by === 'convention') return <abbr title={i18n._(conventionNames[key as Convention])}>{key}</abbr>;
    if (key === 'unsaid') return <Trans>Not said</Trans>;
    if (key === 'neither') return <Trans>Neither</Trans>;
    return by === 'gender' ? i18n._(genderNames[key as keyof typeof genderNames]) : key.toUpperCase();
  };
  const isPictured = !overlapping.includes(by);
  return (
    <div className="tw" role="group" aria-label={t`People by region`} tabIndex={0}>
      <table className="tab counts">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Region</Trans>
            </th>
            {columns.map(({ key }, i) => (
              <th key={key} scope="col">
                {isPictured && <i className={`key p${i}`} aria-hidden="true" />}
                {nameOf(key)}
              </th>
            ))}
            <th scope="col">
              <Trans>All</Trans>
            </th>
            <th scope="col" className="picture">
              <span className="vh">
                <Trans>Picture</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, counts, total }) => (
            <tr key={region ?? ''}>
              <th scope="row">{region ? i18n._(regionNames[region]) : <Trans>In no region</Trans>}</th>
              {counts.map((n, i) => (
                <td key={columns[i]?.key} className={n === 0 ? 'none' : undefined}>
                  {n}
                </td>
              ))}
              <td>
                <b>{total}</b>
              </td>
              <td className="picture">
                <StackBar parts={isPictured ? counts : [total]} whole={most} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans>All</Trans>
            </th>
            {sums(rows, columns).map((n, i) => (
              <td key={columns[i]?.key}>
                <b>{n}</b>
              </td>
            ))}
            <td>
              <b>{whole}</b>
            </td>
            <td className="picture" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
