import { Plural } from '@lingui/react/macro';
import { useState } from 'react';
import type { Comment } from '@lib/contracts';
import { CommentCard } from './comment-card';
import { isSettled } from './labels';

interface Props {
  comments: readonly Comment[];
  /** Those whose words the text does not have any more. */
  lost: ReadonlySet<string>;
  text: string;
  /** All of them are wanted, for one that may be folded away is asked for. */
  unfolded: boolean;
}

/** At most two cards stay open, those that still need something first; the others on demand. */
export function Cards({ comments, lost, text, unfolded }: Props) {
  const [asked, setAll] = useState(false);
  const all = asked || unfolded;
  const first = new Set(
    [...comments].sort((a, b) => Number(isSettled(a)) - Number(isSettled(b))).slice(0, 2),
  );
  const shown = all || comments.length <= 2 ? comments : comments.filter((it) => first.has(it));
  const more = comments.length - shown.length;
  return (
    <>
      {shown.map((it) => (
        <CommentCard key={it.id} comment={it} paragraphText={text} orphan={lost.has(it.id)} />
      ))}
      {more > 0 && (
        <button type="button" className="lnk sm more" aria-expanded={false} onClick={() => setAll(true)}>
          <Plural value={more} one="Show # more" other="Show # more" />
        </button>
      )}
    </>
  );
}
