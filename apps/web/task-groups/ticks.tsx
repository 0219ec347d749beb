import type { ReactNode } from 'react';

interface Props {
  label: ReactNode;
  all: readonly { id: string; name: ReactNode }[];
  chosen: readonly string[];
  change: (chosen: readonly string[]) => void;
}

/** Several of some things, each with a box to tick. */
export function Ticks({ label, all, chosen, change }: Props) {
  return (
    <fieldset className="stack-s">
      <legend>
        <b>{label}</b>
      </legend>
      {all.map(({ id, name }) => (
        <label key={id} className="row">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              change(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
