import { Trans } from '@lingui/react/macro';
import { CommentCard } from './comment-card';
import type { KeptWords } from './kept-words';
import type { RowsProps } from './rows';

/** Comments on paragraphs that this version no longer has, and words begun on them and not sent. */
export function Removed({ paragraphs, comments, composing }: RowsProps) {
  const known = new Set(paragraphs.map(({ id }) => id));
  const lost = comments.filter((it) => !known.has(it.paragraphId));
  const unsent = [...composing.open.values()].filter((it) => !known.has(it.paragraphId));
  if (lost.length === 0 && unsent.length === 0) return null;
  return (
    <section className="para" aria-labelledby="removed">
      <div className="pc">
        <h2 className="tx" id="removed">
          <Trans>Removed paragraphs</Trans>
        </h2>
      </div>
      <div className="rail">
        {unsent.map((it) => (
          <Unsent key={it.key} words={it} discard={() => composing.discard(it)} />
        ))}
        {lost.map((it) => (
          <CommentCard key={it.id} comment={it} paragraphText={null} orphan={it.anchor !== null} />
        ))}
      </div>
    </section>
  );
}

function Unsent({ words, discard }: { words: KeptWords; discard: () => void }) {
  const text = [words.mode === 'wording' ? words.wording : '', words.text].filter(Boolean).join('\n\n');
  return (
    <article className="cm going" aria-labelledby={`u-${words.key}`}>
      <p id={`u-${words.key}`}>
        <b>
          <Trans>The paragraph you were writing on has been removed. Your words are kept.</Trans>
        </b>
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
