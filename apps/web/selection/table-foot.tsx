import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Convention, type SeatProfile } from '@lib/contracts';
import type { Nominee } from './board';
import { signs, type RowView } from './board-row';
import { leastFor, worksWith, type Level } from './counting';
import { LevelDot } from './level-dot';
import { levelWords } from './words';

const levels: readonly Level[] = ['none', 'some', 'good', 'strong'];

interface Props {
  nominees: readonly Nominee[];
  profile: SeatProfile | null;
  row: (it: Nominee) => RowView;
}

/** How many of those who are in work with each convention, and what the signs mean. */
export function TableFoot({ nominees, profile, row }: Props) {
  const { i18n } = useLingui();
  const inside = nominees.filter((it) => row(it).place === 'in');
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" colSpan={5} scope="row">
          <Plural
            value={inside.length}
            one="Good or strong, of the # in"
            other="Good or strong, of the # in"
          />{' '}
          <span className="legend xs">
            {levels.map((it) => (
              <span key={it}>
                <LevelDot level={it} spoken={false} />
                {i18n._(levelWords[it])}
              </span>
            ))}
          </span>
        </th>
        {Convention.options.map((it) => (
          <Total
            key={it}
            name={it}
            count={inside.filter((one) => worksWith(one, it)).length}
            least={profile ? leastFor(profile, it) : null}
          />
        ))}
      </tr>
    </tfoot>
  );
}

function Total({ name, count, least }: { name: Convention; count: number; least: number | null }) {
  const isShort = least !== null && count < least;
  return (
    <td role="cell" className={isShort ? 'cv sh' : 'cv'}>
      {isShort && (
        <span className="vh">
          <Trans>Short:</Trans>{' '}
        </span>
      )}
      <span className="sign">{signs[name] ?? name}</span> <span className="num">{count}</span>
      {least !== null && (
        <small>
          <Trans>min. {least}</Trans>
        </small>
      )}
    </td>
  );
}
