import { Trans, useLingui } from '@lingui/react/macro';
import { readBoard, type ProposalView } from '@lib/contracts';
import { Link, useLocation, useSearch } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useAsOf } from '@web/app/copies';
import { useChamber } from '@web/app/follow-chamber';
import type { Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { BoardHead } from './board-head';
import { BoardNotes, NobodyYet } from './board-notes';
import type { Board } from './board';
import { BoardRows } from './board-rows';
import { BureauPanel } from './bureau-panel';
import { ChangesPanel } from './changes-panel';
import { CriteriaPanel } from './criteria-panel';
import { EnginePanel } from './engine-panel';
import type { NomineeOf } from './names';
import { Office } from './office';
import { useTrying } from './trial';
import { TrialBar } from './trial-bar';

/** Where secretariat and head put together who is to be in the group, and see what keeps the profile. */
export default function BoardPage() {
  return <Office>{(here) => <Opened here={here} />}</Office>;
}

function Opened({ here }: { here: Here }) {
  const { t } = useLingui();
  const { groupId, base } = here;
  const { data, error, refetch } = useView(readBoard, { groupId });
  useChamber(data?.chamber);
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={t`Selection board`}>
      <div className="stack selection">
        <p className="crumb">
          <Link href={`${base}/nominations`}>
            <Trans>Nominations</Trans>
          </Link>
        </p>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Whole board={data} here={here} /> : <Arriving waits={!error} />}
      </div>
    </Page>
  );
}

function Arriving({ waits }: { waits: boolean }) {
  return (
    <>
      <h1>
        <Trans>Selection board</Trans>
      </h1>
      {waits && <Waiting />}
    </>
  );
}

/** The proposal that the address names; else the last that is worked on: once it is decided, the one that was sent. */
function useChosen({ proposals, may }: Board): [ProposalView | null, (letter: string) => void] {
  const [path, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('proposal');
  const workedOn = proposals.filter(({ locked }) => locked !== may.propose);
  const found = proposals.find(({ letter }) => letter === asked) ?? workedOn.at(-1) ?? proposals.at(-1);
  return [found ?? null, (letter) => go(`${path}?proposal=${letter}`, { replace: true })];
}

function Whole({ board, here }: { board: Board; here: Here }) {
  const { groupId } = here;
  const [proposal, choose] = useChosen(board);
  const trying = useTrying(groupId, proposal);
  const isOffline = useAsOf() !== null;
  const of: NomineeOf = (id) => board.nominees.find((it) => it.id === id);
  const canChange = board.may.propose && proposal !== null && !proposal.locked && !isOffline;
  return (
    <>
      <BoardHead board={board} proposal={proposal} choose={choose} of={of} />
      <BoardNotes board={board} proposal={proposal} made={choose} />
      {trying.trial && <TrialBar trial={trying.trial} trying={trying} of={of} />}
      {board.nominees.length === 0 ? (
        <NobodyYet board={board} />
      ) : (
        <div
          className="board-of"
          id="board"
          {...(proposal && { role: 'tabpanel', 'aria-labelledby': `proposal-${proposal.letter}` })}
        >
          <BoardRows board={board} proposal={proposal} trying={trying} canChange={canChange} of={of} />
          <Beside
            board={board}
            proposal={proposal}
            trying={canChange ? trying : null}
            trial={trying.trial}
            of={of}
            made={choose}
          />
        </div>
      )}
    </>
  );
}

interface BesideProps {
  board: Board;
  proposal: ProposalView | null;
  trying: ReturnType<typeof useTrying> | null;
  trial: ReturnType<typeof useTrying>['trial'];
  of: NomineeOf;
  made: (letter: string) => void;
}

function Beside({ board, proposal, trying, trial, of, made }: BesideProps) {
  const { t } = useLingui();
  const panel = trial ? trial.panel : (proposal?.check ?? null);
  return (
    <aside className="stack" aria-label={t`Balance and proposals`}>
      {panel && (
        <CriteriaPanel
          panel={panel}
          seats={board.profile?.profile.seats ?? 0}
          nameOf={(id) => of(id)?.name ?? '–'}
        />
      )}
      {proposal && !trial && <ChangesPanel board={board} proposal={proposal} trying={trying} of={of} />}
      <BureauPanel board={board} />
      {board.profile && board.may.propose && (
        <EnginePanel board={board} proposal={proposal} of={of} made={made} />
      )}
    </aside>
  );
}
