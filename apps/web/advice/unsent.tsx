import { Trans } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';
import type { KeptWords } from './kept-words';

interface Props {
  words: KeptWords;
  keep: (words: KeptWords) => boolean;
  discard: () => void;
  /** Why they cannot be sent any more. */
  children: ReactNode;
}

/** Words that were begun and have no place to be sent to any more: they can be read and taken along. */
export function Unsent({ words, keep, discard, children }: Props) {
  useEffect(() => {
    keep({ ...words, savedAt: new Date().toISOString() });
  }, []);
  const text = [words.mode === 'wording' ? words.wording : '', words.text].filter(Boolean).join('\n\n');
  if (text === '') return null;
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
