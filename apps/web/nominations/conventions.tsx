import { Trans, useLingui } from '@lingui/react/macro';
import { ExpertiseLevel } from '@lib/contracts';
import type { Analysis } from './balance';
import { StackBar } from './stack-bar';
import { conventionNames, levelNames } from './words/names';

/** How many people are at home in each convention, each by their highest level. */
export function Conventions({ rows }: { rows: Analysis['conventions'] }) {
  const { i18n, t } = useLingui();
  const levels = ExpertiseLevel.options;
  const totals = rows.map(({ standing }) => levels.reduce((sum, it) => sum + standing[it], 0));
  const most = Math.max(1, ...totals);
  return (
    <div className="tw" role="group" aria-label={t`Expertise by convention`} tabIndex={0}>
      <table className="tab counts">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Convention</Trans>
            </th>
            {levels.map((it, i) => (
              <th key={it} scope="col">
                <i className={`key p${i}`} aria-hidden="true" />
                {i18n._(levelNames[it])}
              </th>
            ))}
            <th scope="col">
              <Trans>All</Trans>
            </th>
            <th scope="col">
              <Trans>Of these eligible</Trans>
            </th>
            <th scope="col" className="picture">
              <span className="vh">
                <Trans>Picture</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ convention, standing, eligible }, i) => (
            <tr key={convention}>
              <th scope="row" title={i18n._(conventionNames[convention])}>
                {convention}
              </th>
              {levels.map((it) => (
                <td key={it} className={standing[it] === 0 ? 'none' : undefined}>
                  {standing[it]}
                </td>
              ))}
              <td>
                <b>{totals[i]}</b>
              </td>
              <td>{eligible}</td>
              <td className="picture">
                <StackBar parts={levels.map((it) => standing[it])} whole={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
