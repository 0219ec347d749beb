import { Plural, Trans } from '@lingui/react/macro';
import { checkCompletion, readSmallestChanges, type ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { changeTo, listsOf, type Board, type Change } from './board';
import { useAsked } from './asked';
import { notMet } from './counting';
import { ChangeWords, type NomineeOf } from './names';
import type { Trying } from './trial';
import { TryIt } from './try-it';

interface Props {
  board: Board;
  proposal: ProposalView;
  trying: Trying | null;
  of: NomineeOf;
}

/** So many are shown at once: the board keeps to its number of tab stops. */
const FEW = 3;

/** What would make a list fit: offered one by one, tried in place, and never done by itself. */
export function ChangesPanel(props: Props) {
  const verdict = props.proposal.check?.verdict;
  if (verdict === undefined || verdict === 'fits') return null;
  return (
    <Panel
      title={
        verdict === 'open' ? (
          <Trans>To complete the list</Trans>
        ) : (
          <Trans>Smallest changes that meet all</Trans>
        )
      }
    >
      {verdict === 'open' ? <Completion {...props} /> : <Changes {...props} />}
    </Panel>
  );
}

function Completion({ board, proposal, trying, of }: Props) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useAsked(
    checkCompletion,
    { groupId, proposalId: proposal.id },
    { of: [proposal.revision, board.pool.version] },
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Looking />;
  if (!data.panel)
    return (
      <p className="warn-words">
        <Trans>With those who are in, no list can keep every criterion any more.</Trans>
      </p>
    );
  const change = changeTo(listsOf(proposal).in, data.panel.members);
  return (
    <>
      <p>
        <Trans>It can still be completed so that every criterion is met. The best way:</Trans>
      </p>
      <Offer change={change} of={of} begin={trying && (() => trying.begin({ change, panel: data.panel }))} />
    </>
  );
}

function Looking() {
  return (
    <p className="mut">
      <Trans>The engine looks …</Trans>
    </p>
  );
}

function Offer({ change, of, begin }: { change: Change; of: NomineeOf; begin: (() => void) | null }) {
  return (
    <div className="swp stack-s">
      <ChangeWords change={change} of={of} />
      {begin && <TryIt begin={begin} />}
    </div>
  );
}

const some = (id: string | null): string[] => (id === null ? [] : [id]);

function Changes({ board, proposal, trying, of }: Props) {
  const { groupId } = useGroup();
  const [all, showAll] = useState(false);
  const { data, error, refetch } = useAsked(
    readSmallestChanges,
    { groupId, proposalId: proposal.id },
    { of: [proposal.revision, board.pool.version] },
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Looking />;
  const { swaps, otherwise, tried } = data;
  const rest = swaps.length - FEW;
  return (
    <>
      {(all ? swaps : swaps.slice(0, FEW)).map((it) => {
        const change = { enter: some(it.in), leave: some(it.out) };
        const begin = trying && (() => trying.begin({ change, panel: it.panel }));
        return <Offer key={`${it.in ?? ''} ${it.out ?? ''}`} change={change} of={of} begin={begin} />;
      })}
      {!all && rest > 0 && (
        <button type="button" className="lnk sm" onClick={() => showAll(true)}>
          <Plural value={rest} one="Show # more" other="Show # more" />
        </button>
      )}
      {swaps.length === 0 && <Larger otherwise={otherwise} proposal={proposal} trying={trying} of={of} />}
      <p className="sm mut">
        <Plural
          value={tried}
          one="# swap was tried, of one for one."
          other="# swaps were tried, of one for one."
        />{' '}
        <Plural
          value={swaps.length}
          _0="None meets every criterion."
          one="# meets every criterion."
          other="# meet every criterion."
        />{' '}
        <Trans>No change is made without you.</Trans>
      </p>
    </>
  );
}

type OtherwiseProps = Omit<Props, 'board'> & {
  otherwise: NonNullable<ReturnType<typeof useAsked<typeof readSmallestChanges>>['data']>['otherwise'];
};

/** No single swap does it: the list that fits in which the fewest people change. */
function Larger({ otherwise, proposal, trying, of }: OtherwiseProps) {
  const panel = otherwise?.panel;
  if (!panel)
    return (
      <p className="warn-words">
        <Trans>No list of these nominees keeps every criterion. Ask below what could be given up.</Trans>
      </p>
    );
  const change = changeTo(listsOf(proposal).in, panel.members);
  const missed = notMet(panel.criteria);
  return (
    <>
      <p>{missed === 0 && <Trans>With the fewest people changed, this meets every criterion:</Trans>}</p>
      <Offer change={change} of={of} begin={trying && (() => trying.begin({ change, panel }))} />
    </>
  );
}
