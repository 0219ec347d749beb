import { useState, type ReactNode } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { CodeField, isOfCode } from './code-field';

interface Props {
  /** What the form is for. */
  label: string;
  field: ReactNode;
  /** Whether a recovery code does as well. */
  recovery?: boolean;
  send: (code: string, key: string) => Promise<unknown>;
  done: () => void;
  said?: string;
  button: ReactNode;
  /** Other ways on, beside the button. */
  besides?: ReactNode;
  /** What stands above the field. */
  children?: ReactNode;
}

/** Asks for a code and sends it. What is wrong with the code stands in its field, everything else above it. */
export function CodeForm({ label, field, recovery, send, done, said, button, besides, children }: Props) {
  const [code, setCode] = useState('');
  const { busy, fault, submit } = useSubmit((key) => send(code, key), done, said);
  return (
    <form
      className="stack"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      {fault !== null && !isOfCode(fault) && <Fault error={fault} />}
      <CodeField label={field} code={code} change={setCode} fault={fault} recovery={recovery ?? false} />
      <p className="row wrap">
        <button type="submit" className="b p" disabled={busy}>
          {button}
        </button>
        {besides}
      </p>
    </form>
  );
}
