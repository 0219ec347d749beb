import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Comment, CommentType, Disposition, DraftState, ParagraphKind } from '@lib/contracts';
import type { Filter } from './filters';

export const typeLabels: Record<CommentType, MessageDescriptor> = {
  substantive: msg`Substantive`,
  editorial: msg`Editorial`,
  question: msg`Question`,
};

/** An answer as it reads on a card, and how it looks: an icon and a tone, never a colour alone. */
export const dispositionLabels: Record<
  Disposition,
  {
    label: MessageDescriptor;
    tone: 'ok' | 'warn' | 'bad' | 'line';
    icon: 'tick' | 'comment' | 'eye' | 'cross';
  }
> = {
  accepted: { label: msg`Accepted`, tone: 'ok', icon: 'tick' },
  accepted_with_changes: { label: msg`Accepted with changes`, tone: 'ok', icon: 'tick' },
  for_discussion: { label: msg`For discussion`, tone: 'warn', icon: 'comment' },
  noted: { label: msg`Noted`, tone: 'line', icon: 'eye' },
  not_accepted: { label: msg`Not accepted`, tone: 'bad', icon: 'cross' },
  duplicate: { label: msg`Duplicate`, tone: 'line', icon: 'eye' },
  out_of_scope: { label: msg`Out of scope`, tone: 'line', icon: 'cross' },
};

/** The same answers as the chair chooses them; the first four have the keys 1 to 4. */
export const dispositionChoices: readonly { disposition: Disposition; label: MessageDescriptor }[] = [
  { disposition: 'accepted', label: msg`Accept` },
  { disposition: 'accepted_with_changes', label: msg`Accept with changes` },
  { disposition: 'noted', label: msg`Note` },
  { disposition: 'not_accepted', label: msg`Do not accept` },
  { disposition: 'for_discussion', label: msg`For discussion` },
];

export const stateLabels: Record<DraftState, MessageDescriptor> = {
  drafting: msg`Being drafted`,
  commenting: msg`Open for comments`,
  finalising: msg`The Chair is finalising it`,
  circulating: msg`In circulation for agreement`,
  decided: msg`Decided`,
  published: msg`Published`,
};

export const kindLabels: Record<ParagraphKind, MessageDescriptor> = {
  title: msg`Title`,
  section: msg`Section heading`,
  subsection: msg`Subsection heading`,
  paragraph: msg`Numbered paragraph`,
  item: msg`List item`,
  footnote: msg`Footnote`,
};

export const filterLabels: Record<Filter, MessageDescriptor> = {
  open: msg`Open`,
  new: msg`New`,
  mine: msg`Mine`,
  questions: msg`Questions`,
  for_discussion: msg`For discussion`,
  all: msg`All`,
};

/** What is said when a filter lets no comment through. */
export const nothingLabels: Record<Filter, MessageDescriptor> = {
  open: msg`Every comment has its answer`,
  new: msg`Nothing is new since your last visit`,
  mine: msg`None of the comments is yours`,
  questions: msg`Nobody has asked a question`,
  for_discussion: msg`No comment is for discussion`,
  all: msg`There is no comment yet`,
};

/** A comment that nobody need look at again. */
export const isSettled = ({ answer, withdrawn }: Comment): boolean =>
  withdrawn || (answer !== null && answer.disposition !== 'for_discussion');
