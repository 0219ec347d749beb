import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';

interface Props {
  label: ReactNode;
  value: string;
  change: (value: string) => void;
  most: number;
  rows?: number;
  focused?: boolean;
  lang?: string;
  /** Words of the document itself: set as the document is. */
  text?: boolean;
  /** What is wrong with what was typed, in words. */
  fault?: ReactNode;
  id?: string;
}

/** A field for words of any script, with its label. */
export function Field({
  label,
  value,
  change,
  most,
  rows = 2,
  focused = false,
  lang,
  text,
  fault,
  id,
}: Props) {
  const own = useOwnId();
  const name = id ?? own;
  const isWrong = Boolean(fault);
  return (
    <label className={isWrong ? 'f wrong' : 'f'} htmlFor={name}>
      <span>{label}</span>
      {isWrong && (
        <span className="fault" id={`${name}-fault`}>
          {fault}
        </span>
      )}
      <textarea
        id={name}
        className={text ? 'in-t ed' : 'in-t'}
        rows={rows}
        dir="auto"
        lang={lang}
        maxLength={most}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${name}-fault` : undefined}
        ref={focused ? focusOnce : undefined}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}

const focusOnce = (it: HTMLTextAreaElement | null) => {
  if (!it || it.dataset['met']) return;
  it.dataset['met'] = 'yes';
  it.focus({ preventScroll: true });
};
