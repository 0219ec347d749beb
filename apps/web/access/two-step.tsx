import { useEffect, useRef, useState, type ReactNode } from 'react';
import { SmallForm } from '@web/ui/small-form';

interface Props {
  /** What the button does. */
  label: string;
  /** What to call it where others beside it do the same to something else. */
  of?: string;
  said: string;
  send: (key: string) => Promise<unknown>;
  done?: () => void;
  /** What the second press says. */
  confirm: ReactNode;
  /** What happens then. */
  children: ReactNode;
}

const focus = (it: HTMLElement | null) => it?.focus();

/** A button for what cannot be taken back: it first says what happens, and does it at the second press. */
export function TwoStep({ label, of, said, send, done, confirm, children }: Props) {
  const [open, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  // Whoever goes back is where they were.
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const close = () => setOpen(false);
  if (open)
    return (
      <SmallForm
        label={of ?? label}
        send={send}
        done={() => {
          close();
          done?.();
        }}
        cancel={close}
        said={said}
        button={confirm}
      >
        <p className="sm" tabIndex={-1} ref={focus}>
          {children}
        </p>
      </SmallForm>
    );
  return (
    <button ref={button} type="button" className="b s" aria-label={of} onClick={() => setOpen(true)}>
      {label}
    </button>
  );
}
