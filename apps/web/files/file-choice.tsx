import { Trans } from '@lingui/react/macro';
import { MOST_BYTES } from '@lib/contracts';
import type { ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';

/** What a browser offers at first; what a file is decides its content. */
const offered = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg';

/** Whether a file may be sent at all, as far as that can be seen before any of it is. */
export const isSendable = (file: File | null): boolean =>
  file !== null && file.size > 0 && file.size <= MOST_BYTES;

interface Props {
  label: ReactNode;
  file: File | null;
  choose: (file: File | null) => void;
}

/** A field for one file, by mouse or keyboard as the browser has it; says at once what is too large. */
export function FileChoice({ label, file, choose }: Props) {
  const id = useOwnId();
  const isWrong = file !== null && !isSendable(file);
  return (
    <div className="stack-s">
      <label className="f" htmlFor={id}>
        <span>{label}</span>
        <input
          id={id}
          type="file"
          className="in-t"
          accept={offered}
          aria-describedby={isWrong ? `${id}-hint ${id}-fault` : `${id}-hint`}
          aria-invalid={isWrong || undefined}
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
      </label>
      <p className="sm mut" id={`${id}-hint`}>
        <Trans>PDF, Word, Excel, PNG or JPEG, 5 MB at most.</Trans>
      </p>
      {isWrong && (
        <p className="sm fault" id={`${id}-fault`} role="alert">
          {file.size === 0 ? (
            <Trans>This file is empty. Choose it again, or another.</Trans>
          ) : (
            <Trans>This file is larger than 5 MB.</Trans>
          )}
        </p>
      )}
    </div>
  );
}
