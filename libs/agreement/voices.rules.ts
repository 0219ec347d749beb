import type { AgreementMode, AnswerKind, CirculationState, Counts } from '@lib/contracts';

export type Mode = (typeof AgreementMode.options)[number];

/** Somebody on the roster who still sits in the group, and the answer of theirs that counts; none while silent. */
export interface Voice {
  readonly personId: string;
  readonly party: string;
  readonly answerId: string | null;
  readonly kind: AnswerKind | null;
  readonly note: string | null;
  readonly at: Date | null;
  readonly liftedAt: Date | null;
}
type Answered = Pick<Voice, 'kind' | 'liftedAt'>;

export const stands = ({ kind, liftedAt }: Answered): boolean => kind === 'object' && liftedAt === null;

/** What somebody says now. Whoever lifted an objection is silent again. */
export const kindNow = (it: Answered): AnswerKind | null =>
  it.kind === 'object' && it.liftedAt !== null ? null : it.kind;

export function countsOf(voices: readonly Answered[]): Counts {
  const of = (kind: AnswerKind | null) => voices.filter((it) => kindNow(it) === kind).length;
  return {
    agree: of('agree'),
    agreeWithNote: of('agree_with_note'),
    object: of('object'),
    silent: of(null),
    total: voices.length,
  };
}

/** Whether everyone has agreed: what explicit agreement takes. Where nobody is left, nobody agrees. */
export const isComplete = ({ agree, agreeWithNote, total }: Counts): boolean =>
  total > 0 && agree + agreeWithNote === total;

/** How a text is agreed at once by the answer just given; null when it is not. */
export const agreedByAnswer = (mode: Mode, state: CirculationState, counts: Counts): 'explicit' | null =>
  mode === 'explicit' && state === 'open' && isComplete(counts) ? 'explicit' : null;

/** What the end of the period makes of an open circulation to which no objection stands. */
export function outcomeAtExpiry(mode: Mode, counts: Counts): 'silence' | 'explicit' | 'lapsed' {
  if (counts.total === 0) return 'lapsed';
  if (mode === 'silence') return 'silence';
  return isComplete(counts) ? 'explicit' : 'lapsed';
}
