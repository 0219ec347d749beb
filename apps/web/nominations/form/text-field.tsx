import { Beside, type FieldProps, Label, useDescribed } from './around-field';

interface TextProps extends FieldProps {
  value: string;
  change: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'date';
  autoComplete?: string;
  /** More than a line. */
  rows?: number;
  max?: string;
}

/** A field for words. What is too long is said, not cut off. */
export function TextField({
  field,
  label,
  hint,
  optional,
  value,
  change,
  rows,
  type = 'text',
  ...rest
}: TextProps) {
  const { isWrong, ...described } = useDescribed(field, hint);
  const own = {
    ...described,
    className: type === 'date' ? 'in-t day' : 'in-t',
    dir: type === 'text' ? 'auto' : 'ltr',
    value,
    autoComplete: rest.autoComplete ?? 'off',
  };
  return (
    <div className={isWrong ? 'f wrong' : 'f'}>
      <Label label={label} optional={optional} of={described.id} />
      <Beside field={field} hint={hint} />
      {rows === undefined ? (
        <input {...own} type={type} max={rest.max} onChange={(event) => change(event.target.value)} />
      ) : (
        <textarea {...own} rows={rows} onChange={(event) => change(event.target.value)} />
      )}
    </div>
  );
}
