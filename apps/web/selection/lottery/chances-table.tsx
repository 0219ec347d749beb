import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { LotteryView } from '@lib/contracts';
import { PartyChip } from '@web/ui/party';
import type { Board } from '../board';
import { byChance, percent } from './chances';

/** What chance everybody had: in the fairest lottery, and in the lists as they are. */
export function Chances({ it: { chances }, board }: { it: LotteryView; board: Board }) {
  const { i18n } = useLingui();
  const { some, none } = byChance(chances);
  const said = (share: number) => percent(share, i18n.locale);
  return (
    <details className="seated">
      <summary>
        <Plural value={some.length} one="The chance of # nominee" other="The chances of # nominees" />
      </summary>
      <div className="tw">
        <table className="tab compared">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Nominee</Trans>
              </th>
              <th scope="col">
                <Trans>Fairest</Trans>
              </th>
              <th scope="col">
                <Trans>In these lists</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {some.map(({ nominee, fairest, listed }) => {
              const one = board.nominees.find(({ id }) => id === nominee);
              return (
                <tr key={nominee}>
                  <th scope="row">
                    {one && <PartyChip code={one.party} />} <bdi>{one?.name ?? '–'}</bdi>
                  </th>
                  <td className="num">{said(fairest)}</td>
                  <td className="num">{said(listed)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {none > 0 && (
        <p className="sm mut">
          <Plural
            value={none}
            one="# nominee is in no list that keeps every criterion."
            other="# nominees are in no list that keeps every criterion."
          />
        </p>
      )}
    </details>
  );
}
