import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ProposalView, readBoard, type Reply, type SeatProfile, tryChange } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Waiting } from '@web/ui/waiting';
import { changeTo, listsOf, type Board } from './board';
import { ChangeWords, type NomineeOf } from './names';
import { NoList } from './no-list';

type Tried = Reply<typeof tryChange>;
type Seats = { readonly id: string; readonly label: string };

/** What would become of a list if one seat were for another region: it is said, and the profile stays as it is. */
export function MovedSeat({ profile: { quotas } }: { profile: SeatProfile }) {
  const [isOpen, open] = useState(false);
  const seats = quotas.filter(({ counts }) => 'categories' in counts);
  if (seats.length < 2) return null;
  if (isOpen) return <OnTheBoard seats={seats} />;
  return (
    <button type="button" className="lnk sm" onClick={() => open(true)}>
      <Trans>What if a seat moved to another region?</Trans>
    </button>
  );
}

/** The lists that stand on the board, once somebody asks about them. */
function OnTheBoard({ seats }: { seats: readonly Seats[] }) {
  const { groupId } = useGroup();
  const { data: board, error, refetch } = useView(readBoard, { groupId });
  if (error && !board) return <Fault error={error} retry={() => void refetch()} />;
  if (!board) return <Waiting />;
  const last = board.proposals.at(-1);
  if (!last)
    return (
      <p>
        <Trans>There is no list on the board yet.</Trans>
      </p>
    );
  return <Asking board={board} last={last.id} seats={seats} />;
}

interface AskingProps {
  board: Board;
  last: string;
  seats: readonly Seats[];
}

function Asking({ board, last, seats }: AskingProps) {
  const { groupId } = useGroup();
  const [chosen, setChosen] = useState(last);
  const proposal = board.proposals.find(({ id }) => id === chosen);
  const { t } = useLingui();
  const [from, setFrom] = useState(seats[0]?.id ?? '');
  const [to, setTo] = useState(seats[1]?.id ?? '');
  const [found, setFound] = useState<Tried | null>(null);
  const { busy, fault, submit } = useSubmit(
    () => call(tryChange, { groupId, proposalId: chosen, from, to }),
    setFound,
    t`The engine has answered.`,
  );
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id);
    setFound(null);
  };
  const lists = board.proposals.map(({ id, letter, name }) => ({ id, label: `${letter} · ${name}` }));
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Choice label={t`Of the list`} among={lists} value={chosen} choose={choose(setChosen)} />
      <Choice label={t`One seat fewer for`} among={seats} value={from} choose={choose(setFrom)} />
      <Choice label={t`One seat more for`} among={seats} value={to} choose={choose(setTo)} />
      <button type="submit" className="b s" disabled={busy || from === to}>
        {busy ? <Trans>Looking…</Trans> : <Trans>See what would change</Trans>}
      </button>
      {fault !== null && <Fault error={fault} />}
      {found && proposal && <Answer found={found} board={board} proposal={proposal} />}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  among: readonly Seats[];
  value: string;
  choose: (id: string) => void;
}

function Choice({ label, among, value, choose }: ChoiceProps) {
  return (
    <label className="f">
      <span>{label}</span>
      <select className="in-t" value={value} onChange={({ target }) => choose(target.value)}>
        {among.map((it) => (
          <option key={it.id} value={it.id}>
            {it.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AnswerProps {
  found: Tried;
  board: Board;
  proposal: ProposalView;
}

function Answer({ found: { panel, difference, clashes }, board, proposal }: AnswerProps) {
  const of: NomineeOf = (id) => board.nominees.find((it) => it.id === id);
  if (!panel) return <NoList board={board} clashes={clashes} />;
  return (
    <>
      <p>
        <b>
          <Trans>The best list would then have:</Trans>
        </b>
      </p>
      <ChangeWords change={changeTo(listsOf(proposal).in, panel.members)} of={of} />
      <p className="sm mut">
        {difference && <Plural value={difference.points} one="# point in all" other="# points in all" />}{' '}
        <Trans>The profile stays as it is; to move the seat, adopt a new version of it.</Trans>
      </p>
    </>
  );
}
