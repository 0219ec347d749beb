import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PanelView, ProposalView, SeatProfile } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { seatGroupNames } from '@web/groups/names';
import { conventionNames } from '@web/nominations/words/names';
import { inOrder, regionsOf, seatedIn, seatsIn, shownAtFirst, type Nominee, type Region } from './board';
import { BoardRow, COLUMNS, conventions, signs, type RowView } from './board-row';
import { TableFoot } from './table-foot';

interface Props {
  nominees: readonly Nominee[];
  profile: SeatProfile | null;
  /** By which they are put in order at first; afterwards nothing moves by itself. */
  proposal: ProposalView | null;
  panel: Pick<PanelView, 'members'> | null;
  row: (it: Nominee) => RowView;
}

/**
 * The nominees by region. On a phone each row is a card, so every part says its role.
 */
export function BoardTable(props: Props) {
  const { nominees, profile } = props;
  const { i18n } = useLingui();
  return (
    <div className="panel board-table">
      <table role="table" className="nt">
        <caption className="vh">
          <Trans>Nominees by region, with their place in the list</Trans>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <Head>
              <Trans>Place</Trans>
            </Head>
            <Head>
              <Trans>Nominee</Trans>
            </Head>
            <Head>
              <Trans>Nominated by</Trans>
            </Head>
            <Head>
              <Trans>Gender</Trans>
            </Head>
            <Head>
              <Trans>Group</Trans>
            </Head>
            {conventions.map((it) => (
              <th key={it} role="columnheader" scope="col" className="cv">
                <abbr title={i18n._(conventionNames[it])}>{signs[it] ?? it}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {regionsOf(nominees, profile).map((region) => (
          <RegionRows key={`${props.proposal?.id ?? ''} ${region.group ?? ''}`} {...props} region={region} />
        ))}
        <TableFoot nominees={nominees} profile={profile} row={props.row} />
      </table>
    </div>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <th role="columnheader" scope="col">
      {children}
    </th>
  );
}

/** Which rows stand open, in which order: as they were at first, and whoever has been shown stays where they are. */
function useRows({ region, proposal, profile, row }: Props & { region: Region }) {
  const seats = seatsIn(profile, region.group);
  const [order] = useState(() => inOrder(region.nominees, proposal).map(({ id }) => id));
  const [all, showAll] = useState(false);
  const at = ({ id }: Nominee) => (order.includes(id) ? order.indexOf(id) : order.length);
  const ordered = [...region.nominees].sort((one, other) => at(one) - at(other));
  const [first] = useState(() => {
    const inside = ordered.filter((it) => row(it).place === 'in').length;
    return shownAtFirst(ordered, inside, seats).map(({ id }) => id);
  });
  const isOpen = (it: Nominee) => all || first.includes(it.id) || row(it).place === 'in' || row(it).tried;
  return { seats, shown: ordered.filter(isOpen), folded: ordered.filter((it) => !isOpen(it)), showAll };
}

function RegionRows(props: Props & { region: Region }) {
  const { row } = props;
  const { shown, folded, seats, showAll } = useRows(props);
  const reserves = folded.filter((it) => row(it).place === 'reserve').length;
  const count = folded.length;
  return (
    <tbody role="rowgroup">
      <RegionHead {...props} seats={seats} />
      {shown.map((it) => (
        <BoardRow key={it.id} it={it} view={row(it)} />
      ))}
      {count > 0 && (
        <tr role="row" className="more">
          <td role="cell" colSpan={COLUMNS}>
            <button type="button" className="lnk sm" onClick={() => showAll(true)}>
              <Plural value={count} one="Show # more" other="Show # more" />
              {reserves > 0 && (
                <>
                  {' '}
                  <Plural value={reserves} one="(# in reserve)" other="(# in reserve)" />
                </>
              )}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function RegionHead({
  region,
  profile,
  panel,
  row,
  seats,
}: Props & { region: Region; seats: number | null }) {
  const { i18n } = useLingui();
  const { group, nominees } = region;
  const inside = nominees.filter((it) => row(it).place === 'in');
  const filled = panel ? seatedIn(profile, group, panel.members) : inside.length;
  const women = inside.filter(({ gender }) => gender === 'woman').length;
  return (
    <tr role="row" className="rg">
      <th role="rowheader" colSpan={COLUMNS} scope="rowgroup">
        <span className="rgrow">
          <span>{group ? i18n._(seatGroupNames[group]) : <Trans>No seat group</Trans>}</span>
          {seats !== null && (
            <>
              <span className="blk" aria-hidden="true">
                {Array.from({ length: seats }, (_, i) => (
                  <i key={i} className={i < filled ? 'f' : undefined} />
                ))}
              </span>
              <span className={filled > seats ? 'plain warn-words' : 'plain'}>
                <Plural value={seats} one={`${filled} of # seat`} other={`${filled} of # seats`} />
              </span>
            </>
          )}
          <span className="plain mut last">
            <Plural value={nominees.length} _0="no nomination" one="# nomination" other="# nominations" />
            {inside.length > 0 && (
              <>
                {' · '}
                <Plural value={women} _0="no woman in" one="# woman in" other="# women in" />
              </>
            )}
          </span>
        </span>
      </th>
    </tr>
  );
}
