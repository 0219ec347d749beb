import { useState, type ReactNode } from 'react';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';

interface Props {
  /** What is done, on the button that opens the form and on the one that sends it. */
  label: string;
  /** What the words are to say. */
  about: ReactNode;
  most: number;
  send: (reason: string, key: string) => Promise<unknown>;
  said: string;
  small?: boolean;
}

/** An act that takes a reason: a button, then a field for the reason. */
export function ReasonForm({ label, about, most, send, said, small = false }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!open)
    return (
      <button type="button" className={small ? 'lnk sm' : 'b s'} onClick={() => setOpen(true)}>
        {label} …
      </button>
    );
  const close = () => setOpen(false);
  return (
    <SmallForm
      label={label}
      send={(key) => send(reason, key)}
      done={() => {
        setReason('');
        close();
      }}
      cancel={close}
      button={label}
      ready={reason.trim() !== ''}
      said={said}
    >
      <Field label={about} value={reason} change={setReason} most={most} focused />
    </SmallForm>
  );
}
