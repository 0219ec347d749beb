import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { idOf, useForm } from './form-place';

/** What stands between the name of a field and the field: what it is for, and what is wrong with it. */
export function Beside({ field, hint }: { field: string; hint?: ReactNode }) {
  const fault = useForm().faultOf(field);
  return (
    <>
      {hint && (
        <span className="hint" id={`${idOf(field)}-hint`}>
          {hint}
        </span>
      )}
      {fault !== undefined && (
        <span className="fault" id={`${idOf(field)}-fault`} dir="auto">
          {fault}
        </span>
      )}
    </>
  );
}

/** How an element says what it is, what it is for and what is wrong with it. */
export function useDescribed(field: string, hint?: ReactNode) {
  const isWrong = useForm().faultOf(field) !== undefined;
  const id = idOf(field);
  const ids = [hint && `${id}-hint`, isWrong && `${id}-fault`].filter(Boolean).join(' ');
  return { id, isWrong, 'aria-invalid': isWrong || undefined, 'aria-describedby': ids || undefined };
}

export interface FieldProps {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
}

interface LabelProps {
  label: ReactNode;
  optional: boolean | undefined;
  /** The field it is the name of; none where it is that of a group. */
  of?: string;
}

/** The name of a field. */
export function Label({ label, optional, of }: LabelProps) {
  const words = (
    <>
      {label}{' '}
      {optional && (
        <span className="may-lack">
          <Trans>(optional)</Trans>
        </span>
      )}
    </>
  );
  if (of === undefined) return <span className="name">{words}</span>;
  return (
    <label className="name" htmlFor={of}>
      {words}
    </label>
  );
}
