import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { exportLottery, type LotteryView } from '@lib/contracts';
import type { ReactNode } from 'react';
import { useGroup } from '@web/app/group';
import { FetchFile } from '@web/nominations/form/fetch-file';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import type { Board } from '../board';
import { Chances } from './chances-table';
import { percent } from './chances';
import { DrawForm } from './draw-form';
import { Drawn } from './drawn';
import { amongNames } from './lottery-words';

interface Props {
  it: LotteryView;
  board: Board;
  mayAct: boolean;
}

/** A lottery: what was drawn, or the way to draw; and the receipt by which others can check both. */
export function LotteryPanel({ it, board, mayAct }: Props) {
  const { i18n } = useLingui();
  const { at, by, among, drawn, size } = it;
  return (
    <Panel
      title={
        <Trans>
          Lottery of <When at={at} />
        </Trans>
      }
      aside={drawn ? <IsDrawn /> : <NotDrawn />}
    >
      <p>
        {i18n._(amongNames[among])}.{' '}
        <Plural value={size} one="# list, equally likely." other="# lists, equally likely." />{' '}
        {by !== null && (
          <Trans>
            Held by <bdi>{by}</bdi>.
          </Trans>
        )}
      </p>
      {drawn ? (
        <Drawn it={drawn} size={size} board={board} mayAct={mayAct} />
      ) : (
        mayAct && <DrawForm lotteryId={it.id} />
      )}
      <Receipt it={it} />
      <Chances it={it} board={board} />
    </Panel>
  );
}

const IsDrawn = () => (
  <span className="tag ok">
    <Icon name="tick" />
    <Trans>Drawn</Trans>
  </span>
);
const NotDrawn = () => (
  <span className="tag act">
    <Icon name="clock" />
    <Trans>Not drawn yet</Trans>
  </span>
);

/** What others need to see that it was not repeated until it pleased somebody. */
function Receipt({ it: { id: lotteryId, receipt, off } }: Pick<Props, 'it'>) {
  const { i18n } = useLingui();
  const { groupId } = useGroup();
  return (
    <dl className="stack-s receipt-of">
      <Fact name={<Trans>SHA-256 of the nominees and the profile</Trans>} hash={receipt.inputs} />
      <Fact name={<Trans>SHA-256 of the file of all lists</Trans>} hash={receipt.list}>
        <FetchFile route={exportLottery} input={{ groupId, lotteryId }} name={`lottery-${lotteryId}.txt`} />
      </Fact>
      <Fact name={<Trans>Solved by</Trans>} hash={receipt.solver} />
      <div>
        <dt className="sm mut">
          <Trans>How fair it is</Trans>
        </dt>
        <dd>
          <Trans>
            No chance is further than <bdi>{percent(off, i18n.locale, 2)}</bdi> from that of the fairest
            lottery there is (LEXIMIN).
          </Trans>
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, hash, children }: { name: ReactNode; hash: string; children?: ReactNode }) {
  return (
    <div>
      <dt className="sm mut">{name}</dt>
      <dd className="row wrap">
        <code dir="ltr">{hash}</code>
        {children}
      </dd>
    </div>
  );
}
