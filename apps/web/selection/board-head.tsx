import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useKeys } from '@web/app/keys';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import type { Board } from './board';
import { Compare } from './compare';
import { Downloads } from './downloads';
import type { NomineeOf } from './names';
import { NewProposal } from './new-proposal';
import { ProposalEdit } from './proposal-edit';
import { ProposalTabs } from './proposal-tabs';
import { SendForm } from './send-form';

interface Props {
  board: Board;
  proposal: ProposalView | null;
  choose: (letter: string) => void;
  of: NomineeOf;
}

type Open = 'compare' | 'send' | 'edit' | null;

/** The heading of the board, its proposals, and what can be done with the one that is shown. */
export function BoardHead({ board, proposal, choose, of }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const toggle = (it: Open) => setOpen(open === it ? null : it);
  return (
    <>
      <div className="phead">
        <Title board={board} />
        <div className="row wrap">
          {proposal && <ProposalTabs proposals={board.proposals} chosen={proposal} choose={choose} />}
          <Another board={board} proposal={proposal} made={choose} />
          {board.proposals.length > 1 && (
            <ToCompare isOpen={open === 'compare'} toggle={() => toggle('compare')} />
          )}
          <ToEdit board={board} proposal={proposal} isOpen={open === 'edit'} toggle={() => toggle('edit')} />
          {board.profile && <Downloads />}
          <ToSend board={board} proposal={proposal} isOpen={open === 'send'} toggle={() => toggle('send')} />
          <ToDecision board={board} />
        </div>
      </div>
      {proposal && <Shown proposal={proposal} />}
      {proposal && (
        <Opened open={open} board={board} proposal={proposal} of={of} close={() => setOpen(null)} />
      )}
    </>
  );
}

interface OpenedProps extends Pick<Props, 'board' | 'of'> {
  open: Open;
  proposal: ProposalView;
  close: () => void;
}

function Opened({ open, board, proposal, of, close }: OpenedProps) {
  if (open === 'compare') return <Compare board={board} one={proposal} of={of} />;
  if (open === 'send') return <SendForm key={proposal.id} proposal={proposal} now={board.at} close={close} />;
  if (open === 'edit' && isEditable(board, proposal))
    return <ProposalEdit key={proposal.id} proposal={proposal} close={close} />;
  return null;
}

const isEditable = ({ may }: Board, proposal: ProposalView | null): boolean =>
  may.propose && proposal !== null && !proposal.locked;

interface ToggleProps {
  isOpen: boolean;
  toggle: () => void;
}

function ToCompare({ isOpen, toggle }: ToggleProps) {
  const { t } = useLingui();
  useKeys('page', [{ press: 'c', what: t`Compare`, act: toggle }]);
  return (
    <button type="button" className="b" aria-expanded={isOpen} onClick={toggle}>
      <Trans>Compare</Trans>
    </button>
  );
}

function ToEdit({ board, proposal, isOpen, toggle }: ToggleProps & Pick<Props, 'board' | 'proposal'>) {
  if (!isEditable(board, proposal)) return null;
  return (
    <button type="button" className="b" aria-expanded={isOpen} onClick={toggle}>
      <Trans>Rename or discard …</Trans>
    </button>
  );
}

/** What the proposal that is shown is called, and who changed it last. */
function Shown({ proposal: { letter, name, changedAt, changedBy } }: { proposal: ProposalView }) {
  return (
    <p className="sm">
      <b>
        <Trans>Proposal {letter}</Trans>
      </b>{' '}
      · <bdi>{name}</bdi>{' '}
      <span className="mut">
        · {changedBy !== null && <bdi>{changedBy}</bdi>}
        {changedBy !== null && ' · '}
        <When at={changedAt} />
      </span>
    </p>
  );
}

function Title({ board }: { board: Board }) {
  const { base } = useGroup();
  const seats = board.profile?.profile.seats;
  return (
    <div>
      <h1>
        <Trans>Selection board</Trans>
      </h1>
      <p className="mut under">
        <Plural
          value={board.pool.choosable}
          _0="No nomination can be chosen yet."
          one="# nomination can be chosen."
          other="# nominations can be chosen."
        />{' '}
        {seats !== undefined && <Plural value={seats} one="There is # seat." other="There are # seats." />}{' '}
        <Trans>Seen by secretariat and head only.</Trans>{' '}
        <Link href={`${base}/selection/profile`}>
          {board.profile ? (
            <Trans>Seat profile, version {board.profile.version}</Trans>
          ) : (
            <Trans>Write the seat profile</Trans>
          )}
        </Link>{' '}
        {board.profile && (
          <Link href={`${base}/selection/lotteries`}>
            <Trans>Lotteries</Trans>
          </Link>
        )}
      </p>
    </div>
  );
}

const isDecidable = ({ state }: Board): boolean => state !== 'open' && state !== 'with_bureau';

function ToDecision({ board }: { board: Board }) {
  const { base } = useGroup();
  if (!isDecidable(board)) return null;
  return (
    <Link className={board.may.send ? 'b' : 'b p'} href={`${base}/selection/decision`}>
      <Icon name="arrow" />
      <Trans>Decision and reasons</Trans>
    </Link>
  );
}

function Another({ board, proposal, made }: Pick<Props, 'board' | 'proposal'> & { made: Props['choose'] }) {
  if (!board.may.propose || !board.profile) return null;
  return (
    <NewProposal like={proposal} made={made} main={proposal === null}>
      {proposal ? <Trans>New from {proposal.letter}</Trans> : <Trans>Begin a proposal</Trans>}
    </NewProposal>
  );
}

function ToSend({ board, proposal, isOpen, toggle }: ToggleProps & Pick<Props, 'board' | 'proposal'>) {
  if (!proposal || !board.may.send || proposal.locked) return null;
  return (
    <button type="button" className="b p" aria-expanded={isOpen} onClick={toggle}>
      <Trans>Send {proposal.letter} to the Bureau</Trans>
    </button>
  );
}
