import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { extendRound, openRound, readCycle, type DraftHead, type Round } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useZone } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { deadlineAt, DeadlineField, instantOfDeadline } from './deadline-field';

const day = 24 * 60 * 60 * 1_000;

/** Opens a round on the version that was last issued. */
export function OpenRound({ draft }: { draft: DraftHead }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const zone = useZone();
  const workingDays = useView(readCycle, { groupId }).data?.procedure.commentWorkingDays ?? 10;
  const [closes, setCloses] = useState(() => deadlineAt(new Date(Date.now() + 21 * day), zone));
  const closesAt = instantOfDeadline(closes);
  const { busy, fault, submit } = useSubmit(
    async (key) => {
      if (!closesAt) throw new Error('no date');
      return call(openRound, { groupId, draftId: draft.id, closesAt, zone: closes.zone }, { key });
    },
    () => {},
    t`The comment round is open.`,
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (closesAt) submit();
      }}
    >
      {fault !== null && <Fault error={fault} />}
      <DeadlineField value={closes} change={setCloses} />
      <button type="submit" className="b p wide" disabled={busy || !closesAt} aria-describedby="round-what">
        <Trans>Open the round</Trans>
      </button>
      <p id="round-what" className="sm mut">
        <Plural
          value={workingDays}
          one="Members get # working day at least. They are told at once."
          other="Members get # working days at least. They are told at once."
        />
      </p>
    </form>
  );
}

interface ExtendProps {
  draft: DraftHead;
  round: Round;
  done: () => void;
}

/** Moves the end of a round later; all members are told with the reason. */
export function ExtendRound({ draft, round, done }: ExtendProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [closes, setCloses] = useState(() =>
    deadlineAt(new Date(round.closesAt.getTime() + 7 * day), round.zone),
  );
  const [reason, setReason] = useState('');
  const closesAt = instantOfDeadline(closes);
  return (
    <SmallForm
      label={t`Give more time`}
      send={async (key) => {
        if (!closesAt) throw new Error('no date');
        const input = { groupId, draftId: draft.id, roundId: round.id, closesAt, zone: closes.zone, reason };
        return call(extendRound, input, { key });
      }}
      done={done}
      ready={closesAt !== null && reason.trim() !== ''}
      button={<Trans>Extend the round</Trans>}
      said={t`The comment round is extended.`}
    >
      <DeadlineField value={closes} change={setCloses} />
      <Field
        label={<Trans>Reason, shown to all members</Trans>}
        value={reason}
        change={setReason}
        most={500}
      />
    </SmallForm>
  );
}
