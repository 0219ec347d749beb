import type { Mark, Objection } from '@lib/contracts';

/** Why these marks do not fit this text; null when they do. Offsets count code points. */
export function objectionToMarks(text: string, marks: readonly Mark[]): Objection | null {
  const { length } = Array.from(text);
  const isWell = ({ from, to, kind, href }: Mark): boolean =>
    from < to && to <= length && (kind === 'link') === (href !== undefined);
  return marks.every(isWell) ? null : 'marks-out-of-text';
}
