import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import type { KeptWords } from '@web/kept/sending';
import { Note } from '@web/ui/note';
import { DiffText } from './diff-text';
import { useFormerText } from './former-text';
import { canGoOn, isQuoteGone } from './moved';
import { useReview } from './review';

interface Props {
  /** Begun on an older version. */
  words: KeptWords;
  paragraph: FrozenParagraph;
  /** What was to be sent; null while it is still being written. */
  held: KeptWords | null;
  send: (words: KeptWords) => void;
  edit: (words: KeptWords) => void;
}

/** A newer version came while somebody wrote: how the paragraph stood and how it stands now, and the ways on. */
export function TextChanged({ words, paragraph, held, send, edit }: Props) {
  const { draft } = useReview();
  const before = useFormerText(words);
  const isSame = before === paragraph.text;
  useEffect(() => {
    if (held && isSame) send(held);
  }, [held, isSame]);
  if (before === undefined || isSame) return null;
  return (
    <div className="changed">
      <Note>
        <div className="stack-s" role={held ? 'alert' : undefined}>
          <p>
            <b>
              <Trans>This paragraph was changed while you were writing. Your words are kept.</Trans>
            </b>
          </p>
          <p className="sm mut">
            <Trans>What was taken out of it and put in:</Trans>
          </p>
          <div className="sug">
            <DiffText before={before ?? ''} after={paragraph.text} language={draft.language} short />
          </div>
          {held && <WaysOn words={held} text={paragraph.text} send={send} edit={edit} />}
        </div>
      </Note>
    </div>
  );
}

interface On {
  words: KeptWords;
  /** How the paragraph reads by now. */
  text: string;
}

function WaysOn({ words, text, send, edit }: Pick<Props, 'send' | 'edit'> & On) {
  return (
    <>
      <QuoteGone words={words} text={text} />
      <p className="row wrap">
        {canGoOn(words, text) && (
          <button type="button" className="b p s" onClick={() => send(words)}>
            <Trans>Send on the new wording</Trans>
          </button>
        )}
        <button type="button" className="b s" onClick={() => edit(words)}>
          <Trans>Edit first</Trans>
        </button>
      </p>
    </>
  );
}

/** What it means for a comment, or for a wording, that the words it is about have gone. */
export function QuoteGone({ words, text }: On) {
  if (!isQuoteGone(words, text)) return null;
  return (
    <p className="sm">
      {canGoOn(words, text) ? (
        <Trans>The words you quote are gone. Your comment would be on the whole paragraph.</Trans>
      ) : (
        <Trans>The words that you would change are gone. Edit your wording first.</Trans>
      )}
    </p>
  );
}
