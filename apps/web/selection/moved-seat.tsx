import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ProposalView, type Reply, tryChange } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { changeTo, labelsOf, listsOf, type Board } from './board';
import { ChangeWords, type NomineeOf } from './names';

type Tried = Reply<typeof tryChange>;
type Seats = { readonly id: string; readonly label: string };

interface Props {
  board: Board;
  proposal: ProposalView;
  of: NomineeOf;
}

/** What would become of a list if one seat were for another region: it is said, and the profile stays as it is. */
export function MovedSeat(props: Props) {
  const [isOpen, open] = useState(false);
  const quotas = props.board.profile?.profile.quotas ?? [];
  const seats = quotas.filter(({ counts }) => 'categories' in counts);
  if (seats.length < 2) return null;
  if (isOpen) return <Asking {...props} seats={seats} />;
  return (
    <button type="button" className="lnk sm" onClick={() => open(true)}>
      <Trans>What if a seat moved to another region?</Trans>
    </button>
  );
}

function Asking({ board, proposal, of, seats }: Props & { seats: readonly Seats[] }) {
  const { groupId } = useGroup();
  const { t } = useLingui();
  const [from, setFrom] = useState(seats[0]?.id ?? '');
  const [to, setTo] = useState(seats[1]?.id ?? '');
  const [found, setFound] = useState<Tried | null>(null);
  const { busy, fault, submit } = useSubmit(
    () => call(tryChange, { groupId, proposalId: proposal.id, from, to }),
    setFound,
    t`The engine has answered.`,
  );
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id);
    setFound(null);
  };
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SeatChoice label={t`One seat fewer for`} seats={seats} value={from} choose={choose(setFrom)} />
      <SeatChoice label={t`One seat more for`} seats={seats} value={to} choose={choose(setTo)} />
      <button type="submit" className="b s" disabled={busy || from === to}>
        {busy ? <Trans>Looking…</Trans> : <Trans>See what would change</Trans>}
      </button>
      {fault !== null && <Fault error={fault} />}
      {found && <Answer found={found} board={board} proposal={proposal} of={of} />}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  seats: readonly Seats[];
  value: string;
  choose: (id: string) => void;
}

function SeatChoice({ label, seats, value, choose }: ChoiceProps) {
  return (
    <label className="f">
      <span>{label}</span>
      <select className="in-t" value={value} onChange={({ target }) => choose(target.value)}>
        {seats.map((it) => (
          <option key={it.id} value={it.id}>
            {it.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Answer({ found: { panel, difference, clashes }, board, proposal, of }: Props & { found: Tried }) {
  if (!panel)
    return (
      <p>
        <Trans>
          Then no list keeps every criterion. These cannot hold together:{' '}
          {labelsOf(
            board,
            clashes.flatMap(({ quotas }) => quotas.map(({ quota }) => quota)),
          )}
        </Trans>
      </p>
    );
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
