import { Plural } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { ShowMore } from '@web/ui/show-more';
import { CommentCard } from './comment-card';
import { isSettled } from './labels';

interface Props {
  comments: readonly Comment[];
  /** Those whose words the text does not have any more. */
  lost: ReadonlySet<string>;
  text: string;
  /** Whether the reader has asked for all of them, or the address names one that is folded away. */
  all: boolean;
  showAll: () => void;
}

/** At most two cards stay open, those that still need something first; the others on demand. */
export function Cards({ comments, lost, text, all, showAll }: Props) {
  const first = new Set(
    [...comments].sort((a, b) => Number(isSettled(a)) - Number(isSettled(b))).slice(0, 2),
  );
  const shown = all || comments.length <= 2 ? comments : comments.filter((it) => first.has(it));
  const more = comments.length - shown.length;
  const card = (it: Comment) => (
    <CommentCard key={it.id} comment={it} paragraphText={text} orphan={lost.has(it.id)} />
  );
  return (
    <>
      {shown.map(card)}
      {more > 0 && (
        <ShowMore
          show={showAll}
          rest={import.meta.env.SSR && comments.filter((it) => !shown.includes(it)).map(card)}
        >
          <Plural value={more} one="Show # more" other="Show # more" />
        </ShowMore>
      )}
    </>
  );
}
