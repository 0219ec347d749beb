import { Trans, useLingui } from '@lingui/react/macro';
import { Convention, type Place } from '@lib/contracts';
import { Fragment, type ReactNode } from 'react';
import { genderNames } from '@web/nominations/words/names';
import { PartyChip, PartyName } from '@web/ui/party';
import type { Nominee } from './board';
import { levelIn } from './counting';
import { LevelDot } from './level-dot';

export const conventions = Convention.options;
export const COLUMNS = 5 + conventions.length;
/** Short forms that are the same in every language. */
export const signs: Partial<Record<Convention, string>> = { ITPGRFA: 'IT', RAMSAR: 'RAM' };

/** What a page shows of one nominee beside the facts. */
export interface RowView {
  readonly place: Place;
  readonly choice: ReactNode;
  readonly name: ReactNode;
  /** What is open under the row; null where nothing is. */
  readonly below: ReactNode;
  /** Whether it is only tried. */
  readonly tried: boolean;
}

const classOf = ({ place, tried, below }: RowView): string =>
  [place, tried && 'tried', below !== null && 'foc'].filter(Boolean).join(' ');

/** A nominee on a row: the place, the facts, and what is open under it. */
export function BoardRow({ it, view }: { it: Nominee; view: RowView }) {
  const { i18n } = useLingui();
  return (
    <Fragment>
      <tr role="row" className={classOf(view)} data-nominee={it.id}>
        <td role="cell" className="of-place">
          {view.choice}
        </td>
        <th role="rowheader" scope="row" className="of-name">
          {view.name}
        </th>
        <td role="cell" className="of-party">
          <PartyChip code={it.party} /> <PartyName code={it.party} />
        </td>
        <td role="cell" className="of-gender">
          {it.gender ? (
            i18n._(genderNames[it.gender])
          ) : (
            <span className="mut">
              <Trans>not stated</Trans>
            </span>
          )}
        </td>
        <td role="cell" className="of-group">
          {it.ldc && <span className="tag line">LDC</span>}{' '}
          {it.sids && <span className="tag line">SIDS</span>}
        </td>
        {conventions.map((convention) => {
          const level = levelIn(it, convention);
          return (
            <td key={convention} role="cell" className={`cv of-${level}`}>
              <LevelDot level={level} />
              <span className="sign" aria-hidden="true">
                {signs[convention] ?? convention}
              </span>
            </td>
          );
        })}
      </tr>
      {view.below !== null && (
        <tr role="row" className="expl">
          <td role="cell" colSpan={COLUMNS}>
            {view.below}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
