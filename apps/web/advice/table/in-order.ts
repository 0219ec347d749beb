import { CommentType, Disposition, type Comment } from '@lib/contracts';
import { byNumber } from '../filters';
import type { Asked, Order } from './asked';

/** What the order of comments turns on beside themselves. */
export interface Known {
  /** The ids of the paragraphs, in the order of the text. */
  paragraphs: readonly string[];
  /** Who speaks, as the table calls them. */
  speaker: (comment: Comment) => string;
  locale: string;
}

type Compare = (a: Comment, b: Comment) => number;

/** A comment without an answer comes first: it is the one that waits. */
const rankOf = ({ answer, withdrawn }: Comment): number =>
  withdrawn ? Disposition.options.length : answer ? Disposition.options.indexOf(answer.disposition) : -1;

function comparing(order: Order, { paragraphs, speaker, locale }: Known): Compare {
  const places = new Map(paragraphs.map((id, i) => [id, i]));
  const placeOf = (it: Comment) => places.get(it.paragraphId) ?? paragraphs.length;
  const names = new Intl.Collator(locale);
  const compares: Record<Order, Compare> = {
    number: (a, b) => placeOf(a) - placeOf(b),
    member: (a, b) => names.compare(speaker(a), speaker(b)),
    type: (a, b) => CommentType.options.indexOf(a.type) - CommentType.options.indexOf(b.type),
    answer: (a, b) => rankOf(a) - rankOf(b),
    support: (a, b) => a.supporters.length - b.supporters.length,
  };
  return compares[order];
}

/** The comments in the order that was asked for; those that are alike in it, in the order of the text. */
export function inOrder(comments: readonly Comment[], { order, down }: Asked, known: Known): Comment[] {
  const first = comparing(order, known);
  const text = comparing('number', known);
  const way = down ? -1 : 1;
  const within = order === 'number' ? way : 1;
  return [...comments].sort((a, b) => way * first(a, b) || within * (text(a, b) || byNumber(a, b)));
}
