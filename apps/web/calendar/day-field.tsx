import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';

interface Props {
  label: ReactNode;
  value: string;
  change: (value: string) => void;
}

/** A field for a day. */
export function DayField({ label, value, change }: Props) {
  const id = useOwnId();
  return (
    <label className="f" htmlFor={id}>
      <span>{label}</span>
      <input
        {...{ id, className: 'in-t slot', type: 'date', dir: 'ltr', value }}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
