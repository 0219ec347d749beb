import { Trans } from '@lingui/react/macro';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { CommentCard } from './comment-card';
import { textOf } from './outgoing-comment';
import { Going, type Writings } from './row-writing';

interface Props extends Writings {
  paragraphs: readonly FrozenParagraph[];
  comments: readonly Comment[];
}

/** Comments on paragraphs that this version no longer has, also those that were begun or are on their way. */
export function Removed({ paragraphs, comments, ...writings }: Props) {
  const { composing, outbox } = writings;
  const known = new Set(paragraphs.map(({ id }) => id));
  const isLost = (paragraphId: string) => !known.has(paragraphId);
  const lost = comments.filter((it) => isLost(it.paragraphId));
  const begun = [...composing.open.values()].filter((it) => isLost(it.paragraphId));
  const going = outbox.outgoing.some(
    ({ sending }) => sending.kind === 'comment' && isLost(sending.words.paragraphId),
  );
  if (lost.length === 0 && begun.length === 0 && !going) return null;
  return (
    <section className="para" aria-labelledby="removed">
      <div className="pc">
        <h2 className="tx" id="removed">
          <Trans>Removed paragraphs</Trans>
        </h2>
        {begun.map((it) => (
          <div className="cmp stack-s" key={it.key}>
            <p className="sm mut">
              <Trans>You began this on a paragraph that is no longer in the text:</Trans>
            </p>
            <p dir="auto" className="said">
              {textOf(it)}
            </p>
            <button type="button" className="b q s" onClick={() => composing.discard(it)}>
              <Trans>Discard</Trans>
            </button>
          </div>
        ))}
      </div>
      <div className="rail">
        {lost.map((it) => (
          <CommentCard key={it.id} comment={it} paragraphText={null} orphan={it.anchor !== null} />
        ))}
        <Going {...writings} on={isLost} />
      </div>
    </section>
  );
}
