import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';

interface Props {
  label: ReactNode;
  value: string;
  change: (value: string) => void;
  most: number;
  type?: 'text' | 'email';
  focused?: boolean;
}

/** A field for a single line, with its label. An address is written from left to right in every language. */
export function Line({ label, value, change, most, type = 'text', focused = false }: Props) {
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        className="in-t"
        type={type}
        dir={type === 'email' ? 'ltr' : 'auto'}
        autoComplete="off"
        maxLength={most}
        value={value}
        autoFocus={focused}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
