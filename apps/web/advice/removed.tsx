import { Trans } from '@lingui/react/macro';
import { CommentCard } from './comment-card';
import { Going, isComment } from './going';
import type { RowsProps } from './rows';
import { LeftUnsent } from './writing';

/** Comments on paragraphs that this version no longer has, and words on them that were begun or are on their way. */
export function Removed({ paragraphs, comments, ...writings }: RowsProps) {
  const { composing, outbox } = writings;
  const known = new Set(paragraphs.map(({ id }) => id));
  const isLost = (paragraphId: string) => !known.has(paragraphId);
  const lost = comments.filter((it) => isLost(it.paragraphId));
  const begun = [...composing.open.values(), ...composing.others.map(({ words }) => words)];
  const going = outbox.outgoing.filter(isComment).map(({ sending }) => sending.words);
  if (lost.length === 0 && ![...begun, ...going].some((it) => isLost(it.paragraphId))) return null;
  return (
    <section className="para" aria-labelledby="removed">
      <div className="pc">
        <h2 className="tx" id="removed">
          <Trans>Removed paragraphs</Trans>
        </h2>
      </div>
      <div className="rail">
        <LeftUnsent of={isLost} composing={composing}>
          <Trans>The paragraph you were writing on has been removed. Your words are kept.</Trans>
        </LeftUnsent>
        {lost.map((it) => (
          <CommentCard key={it.id} comment={it} paragraphText={null} orphan={it.anchor !== null} />
        ))}
        <Going {...writings} on={isLost} />
      </div>
    </section>
  );
}
