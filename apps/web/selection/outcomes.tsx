import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { giveReasons, SelectionOutcome, type readDecision, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { PartyChip } from '@web/ui/party';
import type { Board } from './board';
import { outcomeNames, reasonNames, reasonsFor } from './outcome-words';
import { ForAll, ReasonFields, type Reason } from './outcome-reason';
import { useReadSelection } from './read-selection';

export type Decision = NonNullable<Reply<typeof readDecision>['decision']>;
type Outcome = Decision['outcomes'][number];

interface Props {
  decision: Decision;
  board: Board;
  may: boolean;
}

/** What became of each nominee, and why: nothing is published before each has a reason. */
export function Outcomes({ decision, board, may }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [given, setGiven] = useState<Readonly<Record<string, Reason>>>({});
  const reasons = Object.entries(given)
    .filter(([, { text }]) => text.trim() !== '')
    .map(([nominationId, it]) => ({ nominationId, ...it }));
  useUnsaved(reasons.length > 0);
  const { busy, fault, submit } = useSubmit(
    () => call(giveReasons, { groupId, reasons }, { etag: decision.revision }),
    () => {
      setGiven({});
      void readAnew();
    },
    t`Saved.`,
  );
  const give = (all: Readonly<Record<string, Reason>>) => setGiven({ ...given, ...all });
  return (
    <>
      {SelectionOutcome.options.map((outcome) => (
        <OfOutcome
          key={outcome}
          outcome={outcome}
          all={decision.outcomes.filter((it) => it.outcome === outcome)}
          board={board}
          given={given}
          give={may ? give : null}
        />
      ))}
      {fault !== null && <Fault error={fault} />}
      {may && (
        <button type="button" className="b p" disabled={busy || reasons.length === 0} onClick={submit}>
          <Plural value={reasons.length} _0="Save the reasons" one="Save # reason" other="Save # reasons" />
        </button>
      )}
    </>
  );
}

interface GroupProps {
  outcome: SelectionOutcome;
  all: readonly Outcome[];
  board: Board;
  given: Readonly<Record<string, Reason>>;
  give: ((all: Readonly<Record<string, Reason>>) => void) | null;
}

function OfOutcome({ outcome, all, board, given, give }: GroupProps) {
  const { i18n } = useLingui();
  if (all.length === 0) return null;
  const without = all.filter(({ nominationId, reason }) => reason === null && !given[nominationId]);
  const categories = board.profile?.profile.categories ?? [];
  const ordered = [...all].sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return (
    <Panel
      title={i18n._(outcomeNames[outcome])}
      aside={
        <span className="sm mut num">
          <Plural value={all.length} one="# nominee" other="# nominees" />
        </span>
      }
    >
      {give && without.length > 1 && <ForAll outcome={outcome} without={without} give={give} />}
      <ul className="outcomes">
        {ordered.map((it) => (
          <li key={it.nominationId}>
            <div className="stack-s" role="group" aria-label={it.name}>
              <p>
                <PartyChip code={it.party} /> <b dir="auto">{it.name}</b>
                {it.category && (
                  <span className="mut">
                    {' · '}
                    {categories.find(({ id }) => id === it.category)?.label ?? it.category}
                  </span>
                )}
                {it.rank !== null && (
                  <span className="mut">
                    {' · '}
                    <Trans>place {it.rank} in line</Trans>
                  </span>
                )}
              </p>
              <Why it={it} reason={given[it.nominationId]} give={give} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface WhyProps {
  it: Outcome;
  reason: Reason | undefined;
  give: GroupProps['give'];
}

function Why({ it, reason, give }: WhyProps) {
  const { i18n } = useLingui();
  const shown = reason ?? it.reason;
  if (!give)
    return shown ? (
      <p className="sm">
        {i18n._(reasonNames[shown.code])}: <bdi>{shown.text}</bdi>
      </p>
    ) : (
      <p className="sm mut">
        <Trans>No reason yet.</Trans>
      </p>
    );
  return (
    <ReasonFields
      outcome={it.outcome}
      value={shown ?? { code: reasonsFor[it.outcome][0] ?? 'other', text: '' }}
      change={(next) => give({ [it.nominationId]: next })}
      name={it.name}
    />
  );
}
