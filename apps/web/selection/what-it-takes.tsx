import { Plural, Trans } from '@lingui/react/macro';
import { explainProposal, tryChange, type ProposalView, type Reply } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { useGroup } from '@web/app/group';
import { Fault } from '@web/ui/fault';
import { Alternates } from './alternates';
import { useAsked } from './asked';
import { changeTo, labelsOf, listsOf, type Board, type Nominee } from './board';
import { ChangeWords, type NomineeOf } from './names';
import { NoList } from './no-list';
import type { Trying } from './trial';
import { TryIt } from './try-it';

interface FoundProps {
  it: Nominee;
  board: Board;
  proposal: ProposalView;
  trying: Trying | null;
  of: NomineeOf;
}

/** What the engine finds: for a list that fits, of everybody at once; for another, when it is asked. */
export function Found(props: FoundProps) {
  return props.proposal.check?.verdict === 'fits' ? <Explained {...props} /> : <Otherwise {...props} />;
}

const nothing = <Trans>The engine looks …</Trans>;

function Explained({ it, board, proposal, trying, of }: FoundProps) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useAsked(
    explainProposal,
    { groupId, proposalId: proposal.id },
    { of: [proposal.revision, board.pool.version] },
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <p className="mut">{nothing}</p>;
  const member = data.members.find(({ nominee }) => nominee === it.id);
  const other = data.others.find(({ nominee }) => nominee === it.id);
  const pending = data.pending.find(({ nominee }) => nominee === it.id);
  if (pending)
    return (
      <p>
        {pending.wouldBeIn ? (
          <Trans>Were the interests cleared, the best list would have this nominee.</Trans>
        ) : (
          <Trans>Also with interests cleared, the best list would do without this nominee.</Trans>
        )}
      </p>
    );
  return (
    <>
      {member && member.because.length > 0 && (
        <p>
          <Trans>Without them these would be short: {labelsOf(board, member.because)}.</Trans>
        </p>
      )}
      {member && <Forced it={member} board={board} proposal={proposal} trying={trying} of={of} />}
      {member?.kind === 'possible' && (
        <Alternates member={it.id} board={board} proposal={proposal} trying={trying} of={of} />
      )}
      {other && <Forced it={other} board={board} proposal={proposal} trying={trying} of={of} />}
    </>
  );
}

type ForcedChange = Reply<typeof explainProposal>['others'][number];

function Forced({ it, trying, of }: Omit<FoundProps, 'it'> & { it: ForcedChange }) {
  if (it.kind === 'impossible')
    return (
      <p>
        {it.to === 'out' ? (
          <Trans>
            No list that keeps every criterion does without this nominee: the criteria ask for it.
          </Trans>
        ) : (
          <Trans>No list that keeps every criterion has this nominee: that is proven.</Trans>
        )}
      </p>
    );
  if (it.kind === 'decided')
    return (
      <p>
        <Trans>This was decided beforehand.</Trans>
      </p>
    );
  return (
    <div className="stack-s">
      <p>
        <b>
          {it.to === 'out' ? (
            <Trans>What it would take to do without:</Trans>
          ) : (
            <Trans>What it would take:</Trans>
          )}
        </b>{' '}
        {it.points !== null && <Plural value={it.points} one="# point in all" other="# points in all" />}
      </p>
      <ChangeWords change={it} of={of} />
      {trying && <TryIt begin={() => trying.begin({ change: it, panel: null })} />}
    </div>
  );
}

/** Of a list that does not fit: what becomes of it with this nominee in, or out. */
function Otherwise({ it, board, proposal, trying, of }: FoundProps) {
  const [asks, ask] = useState(false);
  const lists = listsOf(proposal);
  const isIn = lists.in.includes(it.id);
  if (!asks)
    return (
      <button type="button" className="b s" onClick={() => ask(true)}>
        {isIn ? <Trans>What would it take to do without?</Trans> : <Trans>What would it take?</Trans>}
      </button>
    );
  return (
    <Tried
      isIn={isIn}
      nominee={it.id}
      inside={lists.in}
      of={of}
      board={board}
      proposal={proposal}
      trying={trying}
    />
  );
}

interface TriedProps {
  nominee: string;
  isIn: boolean;
  inside: readonly string[];
  board: Board;
  proposal: ProposalView;
  trying: Trying | null;
  of: NomineeOf;
}

function Tried({ nominee, isIn, inside, board, proposal, trying, of }: TriedProps): ReactNode {
  const { groupId } = useGroup();
  const { data, error, refetch } = useAsked(
    tryChange,
    { groupId, proposalId: proposal.id, ...(isIn ? { out: nominee } : { in: nominee }) },
    { of: [proposal.revision, board.pool.version] },
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <p className="mut">{nothing}</p>;
  const { panel, clashes } = data;
  if (!panel) return <NoList board={board} clashes={clashes} />;
  const change = changeTo(inside, panel.members);
  return (
    <div className="stack-s">
      <p>
        <b>
          <Trans>What it would take:</Trans>
        </b>
      </p>
      <ChangeWords change={change} of={of} />
      {trying && <TryIt begin={() => trying.begin({ change, panel })} />}
    </div>
  );
}
