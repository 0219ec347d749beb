import { Trans } from '@lingui/react/macro';
import { readAlternates, type ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { Fault } from '@web/ui/fault';
import { useAsked } from './asked';
import { changeTo, listsOf, type Board } from './board';
import { ChangeWords, type NomineeOf } from './names';
import type { Trying } from './trial';
import { TryIt } from './try-it';

interface Props {
  member: string;
  board: Board;
  proposal: ProposalView;
  trying: Trying | null;
  of: NomineeOf;
}

/** Who could take the place of a member while everybody else stays; asked for, as the engine looks at everyone. */
export function Alternates(props: Props) {
  const [asks, ask] = useState(false);
  if (asks) return <Found {...props} />;
  return (
    <button type="button" className="b s" onClick={() => ask(true)}>
      <Trans>Who could take this place?</Trans>
    </button>
  );
}

function Found({ member, board, proposal, trying, of }: Props) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useAsked(
    readAlternates,
    { groupId, proposalId: proposal.id, member },
    { of: [proposal.revision, board.pool.version] },
  );
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <p className="mut">
        <Trans>The engine looks …</Trans>
      </p>
    );
  const inside = listsOf(proposal).in;
  const chain = data.chain?.panel ?? null;
  const panels = [...data.oneForOne.map(({ panel }) => panel), ...(chain ? [chain] : [])];
  return (
    <div className="stack-s">
      <p role="status">
        {data.oneForOne.length > 0 ? (
          <Trans>With everybody else staying:</Trans>
        ) : chain ? (
          <Trans>What it would take:</Trans>
        ) : (
          <Trans>
            No list that keeps every criterion does without this nominee: the criteria ask for it.
          </Trans>
        )}
      </p>
      <ul className="stack-s">
        {panels.map((panel) => {
          const change = changeTo(inside, panel.members);
          return (
            <li key={change.enter.join()} className="stack-s">
              <ChangeWords change={change} of={of} />
              {trying && <TryIt begin={() => trying.begin({ change, panel })} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
