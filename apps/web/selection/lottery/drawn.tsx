import { Trans, useLingui } from '@lingui/react/macro';
import { makeProposal, type LotteryView } from '@lib/contracts';
import { useLocation } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { When } from '@web/ui/when';
import type { Board } from '../board';
import { Names } from '../names';
import { useReadSelection } from '../read-selection';

interface Props {
  it: NonNullable<LotteryView['drawn']>;
  size: number;
  board: Board;
  mayAct: boolean;
}

/** The list that was drawn, and by what. It decides nothing by itself. */
export function Drawn({ it, size, board, mayAct }: Props) {
  const { number, members, seed, source, at } = it;
  return (
    <div className="swp stack-s">
      <p>
        <b>
          <Trans>
            List {number} was drawn, counted from 0, of {size}.
          </Trans>
        </b>{' '}
        <When at={at} as="formal" />
      </p>
      <p className="sm">
        <Trans>
          By the number <code dir="auto">{seed}</code>, from: <bdi>{source}</bdi>
        </Trans>
      </p>
      <p>
        <Names ids={members} of={(id) => board.nominees.find((one) => one.id === id)} />
      </p>
      {mayAct && <MakeProposal members={members} />}
    </div>
  );
}

function MakeProposal({ members }: { members: readonly string[] }) {
  const { t } = useLingui();
  const { groupId, base } = useGroup();
  const [, go] = useLocation();
  const readAnew = useReadSelection();
  const { busy, fault, submit } = useSubmit(
    (key) =>
      call(
        makeProposal,
        { groupId, name: t`List drawn by lot`, like: null, in: [...members], reserve: [] },
        { key },
      ),
    ({ letter }) => {
      void readAnew();
      go(`${base}/selection?proposal=${letter}`);
    },
    t`There is a new proposal.`,
  );
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>Make it a proposal</Trans>
        </button>
      </p>
    </>
  );
}
