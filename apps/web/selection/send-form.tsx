import { Trans, useLingui } from '@lingui/react/macro';
import { consultBureau, type ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { DeadlineField, deadlineAt, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useZone } from '@web/app/session';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { useReadSelection } from './read-selection';

const WEEK_MS = 7 * 86_400_000;

interface Props {
  proposal: ProposalView;
  /** Now, by the clock of the server. */
  now: Date;
  close: () => void;
}

/** Sends a proposal to the Bureau, with a clock. From then on it is locked. */
export function SendForm({ proposal, now, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const zone = useZone();
  const readAnew = useReadSelection();
  const [until, setUntil] = useState(() => deadlineAt(new Date(now.getTime() + WEEK_MS), zone));
  const [note, setNote] = useState('');
  const endsAt = instantOfDeadline(until);
  const { id: proposalId, revision, letter } = proposal;
  return (
    <div className="panel pad">
      <SmallForm
        label={t`Send proposal ${letter} to the Bureau`}
        send={async (key) => {
          if (!endsAt) return;
          await call(
            consultBureau,
            { groupId, proposalId, revision, endsAt, zone: until.zone, note },
            { key },
          );
        }}
        done={() => {
          close();
          void readAnew();
        }}
        cancel={close}
        ready={endsAt !== null}
        button={<Trans>Send to the Bureau</Trans>}
        said={t`Sent to the Bureau.`}
      >
        <p>
          <Trans>
            Every member of the Bureau gets a message with a link of their own. The proposal is locked as long
            as they are asked; another can be prepared meanwhile.
          </Trans>
        </p>
        <DeadlineField value={until} change={setUntil} label={<Trans>Answers until</Trans>} />
        <Field
          label={<Trans>What the message says beside (optional)</Trans>}
          value={note}
          most={4_000}
          change={setNote}
        />
      </SmallForm>
    </div>
  );
}
