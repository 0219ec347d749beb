import type { Comment } from '@lib/contracts';

/** Who reads, as far as their own acts are known by it. */
export interface Reader {
  id: string;
  party: string | null;
  /** Whether late comments are theirs to take in. */
  desk: boolean;
}

/**
 * A comment as it was held back for its reader, with what they have done to it themselves since; the same when that is
 * nothing.
 */
export function withOwnActs(held: Comment, now: Comment, me: Reader): Comment {
  const said = held.replies.map(({ id }) => id);
  const own = {
    ...(now.authorId === me.id ? now : held),
    replies: [...held.replies, ...now.replies.filter((it) => it.authorId === me.id && !said.includes(it.id))],
    supporters: supportersOf(held, now, me),
    answer: now.answer?.by === me.id ? now.answer : held.answer,
    admitted: me.desk ? now.admitted : held.admitted,
  };
  return isSame(own, held) ? held : own;
}

function supportersOf(held: Comment, now: Comment, { party }: Reader): string[] {
  const known = now.supporters.filter((it) => it === party || held.supporters.includes(it));
  return [...known, ...held.supporters.filter((it) => it !== party && !known.includes(it))];
}

/** Whether two say the same of a comment. */
export const isSame = (one: Comment | undefined, other: Comment): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
