import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { extendCirculation, type Circulation } from '@lib/contracts';
import { deadlineAt, DeadlineField, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';

interface Props {
  groupId: string;
  circulation: Circulation;
  done: () => void;
}

const day = 24 * 60 * 60 * 1_000;

/** Moves the end later, before it has come; all members are told with the reason. */
export function ExtendForm({ groupId, circulation: it, done }: Props) {
  const { t } = useLingui();
  const [closes, setCloses] = useState(deadlineAt(new Date(it.expiresAt.getTime() + day), it.zone));
  const [reason, setReason] = useState('');
  const expiresAt = instantOfDeadline(closes);
  const send = async (key: string) => {
    if (!expiresAt) throw new Error('no date');
    const input = { groupId, circulationId: it.id, expiresAt, zone: closes.zone, reason };
    return call(extendCirculation, input, { key });
  };
  return (
    <section className="panel pad clock-form" aria-label={t`Extend the period`}>
      <SmallForm
        label={t`Extend the period`}
        send={send}
        done={done}
        ready={expiresAt !== null && reason.trim() !== ''}
        button={<Trans>Extend</Trans>}
        said={t`The period is extended.`}
      >
        <DeadlineField value={closes} change={setCloses} />
        <Field
          label={<Trans>Reason, shown to all members</Trans>}
          value={reason}
          change={setReason}
          most={500}
          focused
        />
      </SmallForm>
    </section>
  );
}
