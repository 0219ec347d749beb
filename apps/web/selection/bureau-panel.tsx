import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { concludeConsultation, extendConsultation } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { DeadlineField, deadlineAt, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { TimeLeft } from '@web/ui/time-left';
import { When } from '@web/ui/when';
import type { Board } from './board';
import { useReadSelection } from './read-selection';

type Round = Board['rounds'][number];

/** The last round of consultation: its clock, what was answered so far, and what is to be done about it. */
export function BureauPanel({ board }: { board: Board }) {
  const { base } = useGroup();
  const [round] = board.rounds;
  const [doing, setDoing] = useState<'extend' | 'conclude' | null>(null);
  if (!round) return null;
  const { answers } = round;
  return (
    <Panel
      title={<Trans>Bureau</Trans>}
      aside={
        <span className="xs mut">
          <Trans>
            Proposal {round.letter}, round {round.n}
          </Trans>
        </span>
      }
    >
      <Clock round={round} />
      <p>
        <Plural value={answers.noObjection} one="# no objection" other="# no objection" />
        {' · '}
        <Plural value={answers.comment} one="# comment" other="# comments" />
        {' · '}
        <Plural value={answers.asksForMore} one="# asks for more" other="# ask for more" />
        {answers.waiting > 0 && (
          <>
            {' · '}
            <Plural value={answers.waiting} one="# not heard yet" other="# not heard yet" />
          </>
        )}
        {answers.noReply > 0 && (
          <>
            {' · '}
            <Plural value={answers.noReply} one="# did not reply" other="# did not reply" />
          </>
        )}
      </p>
      <p className="sm">
        <Link href={`${base}/selection/bureau`}>
          <Trans>Read all answers</Trans>
        </Link>
      </p>
      {doing === null && (
        <div className="row wrap">
          {round.state === 'open' && (
            <button type="button" className="b s" onClick={() => setDoing('extend')}>
              <Trans>Give more time …</Trans>
            </button>
          )}
          {board.may.conclude && (
            <button type="button" className="b s" onClick={() => setDoing('conclude')}>
              <Trans>Note the outcome …</Trans>
            </button>
          )}
        </div>
      )}
      {doing === 'extend' && <Extend round={round} close={() => setDoing(null)} />}
      {doing === 'conclude' && <Conclude round={round} close={() => setDoing(null)} />}
    </Panel>
  );
}

function Clock({ round: { state, endsAt } }: { round: Round }) {
  if (state === 'concluded')
    return (
      <p className="sm mut">
        <Trans>The outcome is noted.</Trans>
      </p>
    );
  if (state === 'closed')
    return (
      <p>
        <b>
          <Trans>The time for answers is over. The outcome is to be noted.</Trans>
        </b>
      </p>
    );
  return (
    <p>
      <b>
        <TimeLeft until={endsAt} />
      </b>
      {' · '}
      <Trans>
        until <When at={endsAt} as="formal" />
      </Trans>
    </p>
  );
}

function Extend({ round, close }: { round: Round; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [until, setUntil] = useState(deadlineAt(round.endsAt, round.zone));
  const [reason, setReason] = useState('');
  const endsAt = instantOfDeadline(until);
  return (
    <SmallForm
      label={t`Give the Bureau more time`}
      send={async (key) => {
        if (!endsAt) return;
        const input = { groupId, roundId: round.id, endsAt, zone: until.zone, reason };
        await call(extendConsultation, input, { key });
      }}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={endsAt !== null && reason.trim() !== ''}
      button={<Trans>Give more time</Trans>}
      said={t`Done.`}
    >
      <DeadlineField value={until} change={setUntil} label={<Trans>Answers until</Trans>} />
      <Line label={<Trans>Reason, kept in the record</Trans>} value={reason} most={500} change={setReason} />
    </SmallForm>
  );
}

function Conclude({ round, close }: { round: Round; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [note, setNote] = useState('');
  const [rework, setRework] = useState(false);
  return (
    <SmallForm
      label={t`Outcome of the consultation`}
      send={(key) => call(concludeConsultation, { groupId, roundId: round.id, note, rework }, { key })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={note.trim() !== ''}
      button={<Trans>Note the outcome</Trans>}
      said={t`Done.`}
    >
      <Field label={<Trans>What came of it</Trans>} value={note} most={4_000} change={setNote} focused />
      <label className="row tick-line">
        <input type="checkbox" checked={rework} onChange={({ target }) => setRework(target.checked)} />
        <Trans>The list is reworked, and the Bureau is asked again</Trans>
      </label>
    </SmallForm>
  );
}
