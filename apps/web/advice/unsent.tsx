import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isSomething, type KeptWords } from '@web/kept/sending';
import { textOf } from './outgoing-comment';

interface Props {
  words: KeptWords;
  discard: () => void;
  /** Why they cannot be sent any more. */
  children: ReactNode;
}

/** Words that were begun and have no place to be sent to any more: they can be read and taken along. */
export function Unsent({ words, discard, children }: Props) {
  if (!isSomething(words)) return null;
  const text = textOf(words);
  return (
    <article className="cm going" aria-labelledby={`u-${words.key}`}>
      <p id={`u-${words.key}`} role="status">
        <b>{children}</b>
      </p>
      <p dir="auto" className="said">
        {text}
      </p>
      <footer>
        <button type="button" className="lnk" onClick={() => void navigator.clipboard.writeText(text)}>
          <Trans>Copy</Trans>
        </button>
        <button type="button" className="lnk" onClick={discard}>
          <Trans>Discard</Trans>
        </button>
      </footer>
    </article>
  );
}
