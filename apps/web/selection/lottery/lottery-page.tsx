import { Trans, useLingui } from '@lingui/react/macro';
import { listLotteries, readBoard, type LotteryView } from '@lib/contracts';
import { useAsOf } from '@web/app/copies';
import { useChamber } from '@web/app/follow-chamber';
import type { Here } from '@web/app/group';
import { useView } from '@web/app/query';
import { Empty } from '@web/ui/note';
import type { Board } from '../board';
import { SelectionPage } from '../frame';
import { Office } from '../office';
import { HoldPanel } from './hold-panel';
import { LotteryPanel } from './lottery-panel';

/** Where people cannot decide between lists: fair lotteries, each with what others need to check it. */
export default function LotteryPage() {
  return <Office>{(here) => <Opened here={here} />}</Office>;
}

function Opened({ here: { groupId } }: { here: Here }) {
  const { t } = useLingui();
  const board = useView(readBoard, { groupId });
  const held = useView(listLotteries, { groupId });
  useChamber(board.data?.chamber);
  return (
    <SelectionPage
      title={t`Lotteries`}
      under={
        <Trans>
          For where people cannot decide between lists. First the lists are fixed, all of them equally likely
          and as fair to everybody as can be; then a number that nobody here can choose draws one.
        </Trans>
      }
      error={board.error ?? held.error}
      retry={() => void Promise.all([board.refetch(), held.refetch()])}
    >
      {board.data && held.data && <Whole board={board.data} lotteries={held.data.lotteries} />}
    </SelectionPage>
  );
}

function Whole({ board, lotteries }: { board: Board; lotteries: readonly LotteryView[] }) {
  const isOffline = useAsOf() !== null;
  const mayAct = board.may.propose && !isOffline;
  return (
    <>
      {mayAct && board.profile && <HoldPanel />}
      {lotteries.length === 0 && <Empty title={<Trans>No lottery has been held</Trans>} />}
      {lotteries.map((it) => (
        <LotteryPanel key={it.id} it={it} board={board} mayAct={mayAct} />
      ))}
    </>
  );
}
