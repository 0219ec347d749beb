import type { ReactNode } from 'react';
import { Beside, type FieldProps, Label, useDescribed } from './around-field';

interface Option<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly note?: ReactNode;
}
interface ChoiceProps<V extends string> extends FieldProps {
  options: readonly Option<V>[];
  /** The answers are short: they stand beside each other. */
  short?: boolean;
}

/** A question with its answers, of which one is given. */
export function OneOf<V extends string>(
  props: ChoiceProps<V> & { value: V | null; choose: (value: V | null) => void; none?: ReactNode },
) {
  const { field, label, hint, optional, options, value, choose, none, short } = props;
  const { id, isWrong, 'aria-describedby': describedBy } = useDescribed(field, hint);
  const all: readonly { value: V | null; label: ReactNode; note?: ReactNode }[] = none
    ? [...options, { value: null, label: none }]
    : options;
  return (
    <fieldset className={isWrong ? 'f wrong' : 'f'} aria-describedby={describedBy}>
      <legend>
        <Label label={label} optional={optional} />
      </legend>
      <Beside field={field} hint={hint} />
      <div className={short ? 'any short' : undefined}>
        {all.map((it, i) => (
          <label key={it.value ?? ''} className={value === it.value ? 'pickone on' : 'pickone'}>
            <input
              id={i === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={value === it.value}
              onChange={() => choose(it.value)}
            />
            <span>
              {it.label}
              {it.note && <span className="what">{it.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A question with its answers, of which any may be given. */
export function AnyOf<V extends string>(
  props: ChoiceProps<V> & {
    values: readonly V[];
    turn: (value: V, on: boolean) => void;
    children?: ReactNode;
  },
) {
  const { field, label, hint, optional, options, values, turn, children } = props;
  const { id, isWrong, 'aria-describedby': describedBy } = useDescribed(field, hint);
  return (
    <fieldset className={isWrong ? 'f wrong' : 'f'} aria-describedby={describedBy}>
      <legend>
        <Label label={label} optional={optional} />
      </legend>
      <Beside field={field} hint={hint} />
      <div className="any">
        {options.map((it, i) => (
          <label key={it.value} className={values.includes(it.value) ? 'pickone on' : 'pickone'}>
            <input
              id={i === 0 ? id : undefined}
              type="checkbox"
              checked={values.includes(it.value)}
              onChange={({ target }) => turn(it.value, target.checked)}
            />
            <span>{it.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

interface SelectProps extends FieldProps {
  value: string;
  change: (value: string) => void;
  options: readonly (readonly [value: string, label: string])[];
}

/** One of many, from a list. */
export function Choose({ field, label, hint, optional, value, change, options }: SelectProps) {
  const { isWrong, ...described } = useDescribed(field, hint);
  return (
    <div className={isWrong ? 'f wrong' : 'f'}>
      <Label label={label} optional={optional} of={described.id} />
      <Beside field={field} hint={hint} />
      <select {...described} className="in-t" value={value} onChange={({ target }) => change(target.value)}>
        {options.map(([of, name]) => (
          <option key={of} value={of}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
