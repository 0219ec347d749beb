import { Trans } from '@lingui/react/macro';
import { CommentCard } from './comment-card';
import type { RowsProps } from './rows';
import { Unsent } from './unsent';

/** Comments on paragraphs that this version no longer has, and words begun on them and not sent. */
export function Removed({ paragraphs, comments, composing, words }: RowsProps) {
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
          <Unsent
            key={it.key}
            words={words.latest(it)}
            keep={composing.keep}
            discard={() => composing.discard(it)}
          >
            <Trans>The paragraph you were writing on has been removed. Your words are kept.</Trans>
          </Unsent>
        ))}
        {lost.map((it) => (
          <CommentCard key={it.id} comment={it} paragraphText={null} orphan={it.anchor !== null} />
        ))}
      </div>
    </section>
  );
}
