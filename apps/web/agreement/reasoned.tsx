import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';

interface Props {
  label: string;
  optional?: boolean;
  send: (reason: string, key: string) => Promise<unknown>;
  done: () => void;
  cancel: () => void;
}

/** An act that needs a reason; the reason goes to all members. */
export function Reasoned({ label, optional = false, send, done, cancel }: Props) {
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={label}
      send={(key) => send(reason, key)}
      done={done}
      cancel={cancel}
      ready={optional || reason.trim() !== ''}
      button={label}
    >
      <Field
        label={
          optional ? (
            <Trans>Note to the members (optional)</Trans>
          ) : (
            <Trans>Reason, shown to all members</Trans>
          )
        }
        value={reason}
        change={setReason}
        most={500}
        focused
      />
    </SmallForm>
  );
}
