import type { ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { Icon } from '@web/ui/icon';
import { useLingui } from '@lingui/react';
import { placedIn, type Board, type Nominee } from './board';
import { useBoardKeys } from './board-keys';
import type { RowView } from './board-row';
import { BoardTable } from './board-table';
import type { NomineeOf } from './names';
import { PlaceChoice, PlaceWord } from './place-choice';
import { usePlacing, type Move } from './placing';
import { RowTrouble } from './row-trouble';
import type { Trying } from './trial';
import { SamePerson, Why } from './why';
import { standingNames } from './words';

interface Props {
  board: Board;
  proposal: ProposalView | null;
  trying: Trying;
  canChange: boolean;
  of: NomineeOf;
}

/** The place that shows: what is tried, else what was chosen here, else what is kept. */
function placeShown(it: Nominee, { proposal, trying }: Props, move: Move | undefined): RowView['place'] {
  const chosen = move?.state === 'sending' ? move.to : undefined;
  return trying.placeOf(it.id) ?? chosen ?? placedIn(proposal, it.id)?.place ?? 'out';
}

/** The nominees of the board, each with its place to choose, and why it is so under it. */
export function BoardRows(props: Props) {
  const { board, proposal, trying, canChange, of } = props;
  const { groupId } = useGroup();
  const [open, setOpen] = useState<string | null>(null);
  const placing = usePlacing(groupId, proposal);
  const isTrying = trying.trial !== null;
  useBoardKeys(canChange && !isTrying ? placing.choose : null);

  const below = (it: Nominee, move: Move | undefined) => {
    const isTrouble = move !== undefined && move.state !== 'sending';
    if (!isTrouble && open !== it.id) return null;
    return (
      <div className="stack-s">
        {isTrouble && <RowTrouble id={it.id} move={move} placing={placing} />}
        {open === it.id && (
          <>
            <Why it={it} board={board} proposal={proposal} trying={canChange ? trying : null} of={of} />
            <SamePerson it={it} of={of} />
          </>
        )}
      </div>
    );
  };
  const row = (it: Nominee): RowView => {
    const move = placing.moves.get(it.id);
    const place = placeShown(it, props, move);
    const mayMove = it.standing === 'choosable' || place !== 'out';
    return {
      place,
      tried: trying.placeOf(it.id) !== null,
      choice:
        proposal && mayMove ? (
          <PlaceChoice
            name={it.name}
            value={place}
            choose={(to) => placing.choose(it.id, to)}
            readOnly={!canChange || isTrying}
          />
        ) : (
          <PlaceWord value={place} />
        ),
      name: <Name it={it} isOpen={open === it.id} toggle={() => setOpen(open === it.id ? null : it.id)} />,
      below: below(it, move),
    };
  };
  return (
    <BoardTable
      nominees={board.nominees}
      profile={board.profile?.profile ?? null}
      proposal={proposal}
      panel={trying.trial?.panel ?? proposal?.check ?? null}
      row={row}
    />
  );
}

function Name({ it, isOpen, toggle }: { it: Nominee; isOpen: boolean; toggle: () => void }) {
  const { i18n } = useLingui();
  return (
    <>
      <button type="button" className="who" aria-expanded={isOpen} onClick={toggle}>
        <bdi>{it.name}</bdi>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      {it.standing !== 'choosable' && (
        <span className="tag warn">
          <Icon name="warning" />
          {i18n._(standingNames[it.standing])}
        </span>
      )}
    </>
  );
}
