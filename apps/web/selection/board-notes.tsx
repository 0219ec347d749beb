import { Plural, Trans } from '@lingui/react/macro';
import type { ProposalView } from '@lib/contracts';
import { Link } from 'wouter';
import { useAsOf } from '@web/app/copies';
import { useGroup } from '@web/app/group';
import { Empty, Note } from '@web/ui/note';
import { TimeLeft } from '@web/ui/time-left';
import { When } from '@web/ui/when';
import type { Board } from './board';
import { NewProposal } from './new-proposal';

interface Props {
  board: Board;
  proposal: ProposalView | null;
  made: (letter: string) => void;
}

/** What is to be known before one touches the board: that it is locked, over, or to be read only. */
export function BoardNotes(props: Props) {
  const { board, proposal } = props;
  const { base } = useGroup();
  const asOf = useAsOf();
  return (
    <>
      {asOf && (
        <Note>
          <p>
            <Trans>Read only: two people may work here, so that changes need the connection.</Trans>
          </p>
        </Note>
      )}
      {!board.profile && (
        <Note tone="info">
          <p>
            <Trans>
              No seat profile has been adopted yet: without one there is nothing to hold a list to.
            </Trans>{' '}
            <Link href={`${base}/selection/profile`}>
              <Trans>Write the seat profile</Trans>
            </Link>
          </p>
        </Note>
      )}
      <StateNote {...props} />
      {proposal?.stale && !proposal.locked && (
        <Note>
          <p>
            <Trans>
              The pool or the profile has changed since this list was last changed, on{' '}
              <When at={proposal.changedAt} />. Look at it again.
            </Trans>
          </p>
        </Note>
      )}
    </>
  );
}

function StateNote({ board, proposal, made }: Props) {
  const { base } = useGroup();
  if (board.announced)
    return (
      <Note tone="ok">
        <p>
          <Trans>Version {board.announced.version} of the composition is published.</Trans>{' '}
          {board.announced.notificationId && (
            <Link href={`${base}/notifications/${board.announced.notificationId}`}>
              <Trans>The notification that announces it</Trans>
            </Link>
          )}{' '}
          <Link href={`${base}/selection/decision`}>
            <Trans>The decision</Trans>
          </Link>{' '}
          <Link href={`${base}/members/vacancies`}>
            <Trans>Departures and vacant seats</Trans>
          </Link>
        </p>
      </Note>
    );
  if (!proposal?.locked) return null;
  const round = board.rounds.find(({ letter }) => letter === proposal.letter);
  return (
    <Note tone="info" icon="lock">
      <div className="row wrap between">
        <p>
          {round?.state === 'open' ? (
            <>
              <Trans>Proposal {proposal.letter} is with the Bureau, and locked.</Trans>{' '}
              <b>
                <TimeLeft until={round.endsAt} />
              </b>
              .{' '}
              <Plural
                value={round.answers.noObjection + round.answers.comment + round.answers.asksForMore}
                _0="No answer so far."
                one="# answer so far."
                other="# answers so far."
              />
            </>
          ) : (
            <Trans>Proposal {proposal.letter} was sent to the Bureau, and is locked.</Trans>
          )}
        </p>
        {board.may.propose && (
          <NewProposal like={proposal} made={made}>
            <Trans>Prepare another proposal</Trans>
          </NewProposal>
        )}
      </div>
    </Note>
  );
}

/** Nobody is on the board yet: why, and what can be done about it. */
export function NobodyYet({ board }: { board: Board }) {
  const { base } = useGroup();
  const { byStatus, withoutLetter } = board.offBoard;
  const received = Object.values(byStatus).reduce((sum, it) => sum + it, 0);
  return (
    <Empty title={<Trans>No complete nomination yet</Trans>}>
      <p>
        <Plural value={received} _0="None received." one="# received." other="# received." />{' '}
        {withoutLetter > 0 && (
          <Plural
            value={withoutLetter}
            one="# lacks its signed letter."
            other="# lack their signed letter."
          />
        )}
      </p>
      <p>
        <Link className="b" href={`${base}/nominations`}>
          {withoutLetter > 0 ? <Trans>Ask for the letters</Trans> : <Trans>Go to the nominations</Trans>}
        </Link>
      </p>
    </Empty>
  );
}
