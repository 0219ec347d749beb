import type { Comment } from '@lib/contracts';

export const filters = ['open', 'new', 'mine', 'questions', 'for_discussion', 'all'] as const;
export type Filter = (typeof filters)[number];

/** Who reads, and which comments are new to them. */
export interface Reading {
  personId: string;
  isNew: (comment: Comment) => boolean;
}

const passes: Record<Filter, (it: Comment, reading: Reading) => boolean> = {
  open: (it) => !it.answer && !it.withdrawn,
  new: (it, { isNew }) => isNew(it),
  mine: (it, { personId }) => it.authorId === personId,
  questions: (it) => it.type === 'question',
  for_discussion: (it) => it.answer?.disposition === 'for_discussion',
  all: () => true,
};

/** The comments that a filter lets through, in their order; of one Party only when one is named. */
export const filtered = (
  comments: readonly Comment[],
  filter: Filter,
  party: string | null,
  reading: Reading,
): Comment[] =>
  comments.filter((it) => passes[filter](it, reading) && (party === null || it.party === party));

export const counted = (comments: readonly Comment[], reading: Reading): Record<Filter, number> => {
  const count = (filter: Filter) => filtered(comments, filter, null, reading).length;
  return {
    open: count('open'),
    new: count('new'),
    mine: count('mine'),
    questions: count('questions'),
    for_discussion: count('for_discussion'),
    all: comments.length,
  };
};

const order = new Intl.Collator('en', { numeric: true });

/** Numbers such as 12.4, in the order of counting. */
export const byNumber = (a: { number: string }, b: { number: string }): number =>
  order.compare(a.number, b.number);
