import { Trans, useLingui } from '@lingui/react/macro';
import { readBoard, readDecision, type Reply } from '@lib/contracts';
import { useChamber } from '@web/app/follow-chamber';
import type { Here } from '@web/app/group';
import { useView } from '@web/app/query';
import { Empty } from '@web/ui/note';
import type { Board } from './board';
import { DecideForm } from './decide-form';
import { DecisionRecord } from './decision-record';
import { Letters } from './decision-letters';
import { SelectionPage } from './frame';
import { Office } from './office';
import { Outcomes } from './outcomes';
import { Publication } from './publication';

type Decided = Reply<typeof readDecision>;

/** What was decided about the list, why of each nominee, and its publication. */
export default function DecisionPage() {
  return <Office>{(here) => <Opened here={here} />}</Office>;
}

function Opened({ here: { groupId } }: { here: Here }) {
  const { t } = useLingui();
  const board = useView(readBoard, { groupId });
  const decided = useView(readDecision, { groupId });
  useChamber(board.data?.chamber);
  return (
    <SelectionPage
      title={t`Decision on the composition`}
      error={board.error ?? decided.error}
      retry={() => void Promise.all([board.refetch(), decided.refetch()])}
    >
      {board.data && decided.data && <Whole board={board.data} decided={decided.data} />}
    </SelectionPage>
  );
}

function Whole({ board, decided: { decision, may } }: { board: Board; decided: Decided }) {
  if (!decision) return <ToDecide board={board} />;
  return (
    <div className="board-of">
      <div className="stack-l">
        <Outcomes
          key={decision.decidedAt.toISOString()}
          decision={decision}
          board={board}
          may={may.giveReasons}
        />
        {board.announced && <Letters />}
      </div>
      <aside className="stack">
        <Publication board={board} decision={decision} may={may} />
        <DecisionRecord decision={decision} board={board} />
      </aside>
    </div>
  );
}

/** Nothing is decided yet: the head decides, once the Bureau was consulted. */
function ToDecide({ board }: { board: Board }) {
  if (board.state !== 'consulted')
    return (
      <Empty title={<Trans>Not to be decided yet</Trans>}>
        <p>
          <Trans>First a list is sent to the Bureau, and the outcome is noted.</Trans>
        </p>
      </Empty>
    );
  if (!board.may.decide)
    return (
      <Empty title={<Trans>The head decides</Trans>}>
        <p>
          <Trans>The Bureau was consulted. Now the head of the secretariat decides on the list.</Trans>
        </p>
      </Empty>
    );
  return <DecideForm board={board} />;
}
