import { Trans, useLingui } from '@lingui/react/macro';
import { dayOf } from '@web/ui/instant';
import type { Analysis } from './balance';
import { StackBar } from './stack-bar';

/** What was received on each day, and how much by then. */
export function ByDay({ days }: { days: Analysis['perDay'] }) {
  const { i18n, t } = useLingui();
  const most = Math.max(1, ...days.map(({ received }) => received));
  const byThen = days.map((_, i) => days.slice(0, i + 1).reduce((sum, { received }) => sum + received, 0));
  return (
    <div className="tw tall" role="group" aria-label={t`Received by day`} tabIndex={0}>
      <table className="tab counts">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day (UTC)</Trans>
            </th>
            <th scope="col">
              <Trans context="nomination">Received</Trans>
            </th>
            <th scope="col">
              <Trans>By then</Trans>
            </th>
            <th scope="col" className="picture">
              <span className="vh">
                <Trans>Picture</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, received }, i) => (
            <tr key={day}>
              <th scope="row">{dayOf(new Date(`${day}T12:00:00Z`), i18n.locale, 'UTC')}</th>
              <td>{received}</td>
              <td>{byThen[i]}</td>
              <td className="picture">
                <StackBar parts={[received]} whole={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
