import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { makeProposal, proposePanels, type ProposalView, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { changeTo, listsOf, type Board } from './board';
import { ChangeWords, type NomineeOf } from './names';
import { Obstacles } from './obstacles';

type Proposed = Reply<typeof proposePanels>;
type OnePanel = Proposed['panels'][number];

interface Props {
  board: Board;
  proposal: ProposalView | null;
  of: NomineeOf;
  made: (letter: string) => void;
}

/** Lists that the engine proposes: the best, several, or several that differ. Each says how far it is proven. */
export function EnginePanel({ board, proposal, of, made }: Props) {
  const { groupId } = useGroup();
  const { t } = useLingui();
  const [how, setHow] = useState(1);
  const [apart, setApart] = useState(1);
  const [found, setFound] = useState<Proposed | null>(null);
  const { busy, fault, submit } = useSubmit(
    () => call(proposePanels, { groupId, how, apart }),
    setFound,
    t`The engine has answered.`,
  );
  return (
    <Panel title={<Trans>Proposals of the engine</Trans>}>
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Number label={t`How many lists`} value={how} change={setHow} />
        <Number label={t`Members that differ`} value={apart} change={setApart} />
        <button type="submit" className="b s" disabled={busy}>
          {busy ? <Trans>Looking…</Trans> : <Trans>Ask for lists</Trans>}
        </button>
      </form>
      {fault !== null && <Fault error={fault} />}
      {found && <Answer found={found} proposal={proposal} of={of} made={made} board={board} />}
      <Obstacles board={board} of={of} />
    </Panel>
  );
}

interface NumberProps {
  label: string;
  value: number;
  change: (value: number) => void;
}

function Number({ label, value, change }: NumberProps) {
  return (
    <label className="sm row">
      {label}
      <select
        className="in-t few"
        value={value}
        onChange={({ target }) => change(parseInt(target.value, 10))}
      >
        {[1, 2, 3, 5, 10].map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </select>
    </label>
  );
}

function Answer({ found, ...rest }: Props & { found: Proposed }) {
  const { status, panels, ties } = found;
  if (status === 'impossible')
    return (
      <p className="warn-words">
        <Trans>No list of these nominees keeps every criterion. That is proven.</Trans>
      </p>
    );
  if (status === 'unknown')
    return (
      <p>
        <Trans>No list was found in the time there was; there may be one.</Trans>
      </p>
    );
  return (
    <>
      {ties.panels > 1 && (
        <p className="sm">
          {ties.more ? (
            <Trans>At least {ties.panels} lists are as good as the first. It is not the only best.</Trans>
          ) : (
            <Trans>{ties.panels} lists are as good as one another. The first is not the only best.</Trans>
          )}
        </p>
      )}
      <ol className="stack-s">
        {panels.map((it, i) => (
          <li key={i}>
            <Found it={it} {...rest} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Found({ it: { panel, proof }, proposal, of, made }: Omit<Props, 'board'> & { it: OnePanel }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const members = panel.members.map(({ nominee }) => nominee);
  const { busy, fault, submit } = useSubmit(
    (key) =>
      call(
        makeProposal,
        { groupId, name: t`List of the engine`, like: null, in: members, reserve: [] },
        { key },
      ),
    ({ letter }) => made(letter),
    t`There is a new proposal.`,
  );
  return (
    <div className="swp stack-s">
      <p>
        <b>
          <Plural value={members.length} one="# member" other="# members" />
        </b>
        {' · '}
        <Plural value={panel.points} one="# point" other="# points" />
        {' · '}
        {proof.proven ? (
          <Trans>proven: no list has more</Trans>
        ) : (
          <Trans>not proven: no list has more than {proof.atMost ?? 0} points</Trans>
        )}
      </p>
      {proposal && <ChangeWords change={changeTo(listsOf(proposal).in, panel.members)} of={of} />}
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        <Trans>Make it a proposal</Trans>
      </button>
      {fault !== null && <Fault error={fault} />}
    </div>
  );
}
