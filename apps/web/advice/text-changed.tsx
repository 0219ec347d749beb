import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { Note } from '@web/ui/note';
import { locate } from './anchor';
import { DiffText } from './diff-text';
import { useFormerText } from './former-text';
import type { KeptWords } from './kept-words';
import { useReview } from './review';

interface Props {
  /** The version that the words were begun on. */
  versionId: string;
  paragraph: FrozenParagraph;
  /** What was to be sent; null while it is still being written. */
  held: KeptWords | null;
  send: (words: KeptWords) => void;
  edit: (words: KeptWords) => void;
}

/** A newer version came while somebody wrote: how the paragraph stood and how it stands now, and the ways on. */
export function TextChanged({ versionId, paragraph, held, send, edit }: Props) {
  const { draft } = useReview();
  const before = useFormerText(versionId, paragraph.id);
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

/** Another wording for words that are gone would be read as one for the whole paragraph: it can only be edited. */
function WaysOn({
  words,
  text,
  send,
  edit,
}: Pick<Props, 'send' | 'edit'> & { words: KeptWords; text: string }) {
  const isLost = words.anchor !== null && locate(words.anchor, text) === null;
  const can = !isLost || words.mode === 'comment';
  return (
    <>
      {isLost && (
        <p className="sm">
          {can ? (
            <Trans>The words you quote are gone. Your comment would be on the whole paragraph.</Trans>
          ) : (
            <Trans>The words that you would change are gone. Edit your wording first.</Trans>
          )}
        </p>
      )}
      <p className="row wrap">
        {can && (
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
