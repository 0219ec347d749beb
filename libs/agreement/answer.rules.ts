import type { AnswerKind, Objection } from '@lib/contracts';

/** What somebody answers: to which texts, what, and when they object, to what and why. */
export interface GivenAnswer {
  readonly hashes: readonly string[];
  readonly kind: AnswerKind;
  readonly note: string;
  readonly objection: {
    readonly paragraphs: readonly string[];
    readonly reason: string;
    readonly proposed: string;
  } | null;
}

/** Whether the same texts are meant, whatever their order. */
export function areSameTexts(some: readonly string[], others: readonly string[]): boolean {
  const [ours, theirs] = [[...some].sort(), [...others].sort()];
  return ours.length === theirs.length && ours.every((it, i) => it === theirs[i]);
}

/** What an answer counts as: agreement with words to it is agreement with a note, and without them plain. */
export function kindOf({ kind, note }: Pick<GivenAnswer, 'kind' | 'note'>): AnswerKind {
  if (kind === 'object') return 'object';
  return note.trim() === '' ? 'agree' : 'agree_with_note';
}

/** The paragraphs that none of the texts has. */
export const strangersAmong = (paragraphs: readonly string[], labels: readonly string[]): string[] =>
  paragraphs.filter((it) => !labels.includes(it));

/** Why these texts cannot be answered so; null when they can. An objection names its paragraphs, reason and wording. */
export function objectionToAnswer(
  { hashes, kind, objection }: GivenAnswer,
  inCirculation: readonly string[],
): Objection | null {
  if (!areSameTexts(hashes, inCirculation)) return 'hash-mismatch';
  if (kind !== 'object') return objection === null ? null : 'objection-unasked';
  return isWhole(objection) ? null : 'objection-incomplete';
}

function isWhole(objection: GivenAnswer['objection']): boolean {
  if (objection === null || objection.paragraphs.length === 0) return false;
  return objection.reason.trim() !== '' && objection.proposed.trim() !== '';
}
