import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { decideComposition, type ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Icon } from '@web/ui/icon';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import type { Board } from './board';
import { CriteriaPanel } from './criteria-panel';
import { missedBy, vacantIn, type Missed } from './giving-up';
import { useReadSelection } from './read-selection';

/** The list of the last round of consultation, for the head to decide on. */
export function DecideForm({ board }: { board: Board }) {
  const [round] = board.rounds;
  const proposal = board.proposals.find(({ letter }) => letter === round?.letter);
  if (!proposal?.check) return null;
  const nameOf = (id: string) => board.nominees.find((it) => it.id === id)?.name ?? '–';
  return (
    <div className="board-of">
      <Form proposal={proposal} missed={missedBy(proposal.check)} vacant={vacantIn(proposal.check)} />
      <aside className="stack">
        <CriteriaPanel panel={proposal.check} seats={proposal.check.seats.of} nameOf={nameOf} />
      </aside>
    </div>
  );
}

interface FormProps {
  proposal: ProposalView;
  missed: readonly Missed[];
  vacant: number;
}

function Form({ proposal, missed, vacant }: FormProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [how, setHow] = useState('');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  useUnsaved(how !== '');
  const accepted = missed.map(({ quota, side, by }) => ({ quota, side, by, reason: reasons[quota] ?? '' }));
  const lacks = accepted.filter(({ reason }) => reason.trim() === '').length;
  const { id: proposalId, revision, letter } = proposal;
  const { busy, fault, submit } = useSubmit(
    (key) => call(decideComposition, { groupId, proposalId, revision, accepted, vacant, how }, { key }),
    () => void readAnew(),
    t`Decided.`,
  );
  return (
    <Panel title={<Trans>Decide on proposal {letter}</Trans>}>
      {missed.length > 0 && (
        <p>
          <Trans>
            The list does not meet every criterion. Each that is given up needs a reason, for the record.
          </Trans>
        </p>
      )}
      {missed.map((it) => (
        <Line
          key={it.quota}
          label={<MissedWords it={it} />}
          value={reasons[it.quota] ?? ''}
          most={500}
          change={(reason) => setReasons({ ...reasons, [it.quota]: reason })}
        />
      ))}
      {vacant > 0 && (
        <p className="warn-words">
          <Icon name="warning" />{' '}
          <Plural value={vacant} one="# seat stays vacant." other="# seats stay vacant." />
        </p>
      )}
      <Field
        label={<Trans>How the criteria were applied, for the record</Trans>}
        value={how}
        most={8_000}
        rows={6}
        change={setHow}
      />
      {fault !== null && <Fault error={fault} />}
      <Guards lacks={lacks} saysHow={how.trim() !== ''} />
      <button
        type="button"
        className="b p"
        disabled={busy || lacks > 0 || how.trim() === ''}
        onClick={submit}
      >
        <Trans>Decide on this list</Trans>
      </button>
    </Panel>
  );
}

export function MissedWords({ it: { label, side, by } }: { it: Missed }) {
  return side === 'min' ? (
    <Trans>
      {label}: {by} fewer than asked for
    </Trans>
  ) : (
    <Trans>
      {label}: {by} more than asked for
    </Trans>
  );
}

function Guards({ lacks, saysHow }: { lacks: number; saysHow: boolean }) {
  if (lacks === 0 && saysHow) return null;
  return (
    <ul className="points sm mut">
      {lacks > 0 && (
        <li>
          <Plural value={lacks} one="# criterion lacks its reason." other="# criteria lack their reasons." />
        </li>
      )}
      {!saysHow && (
        <li>
          <Trans>Say how the criteria were applied.</Trans>
        </li>
      )}
    </ul>
  );
}
