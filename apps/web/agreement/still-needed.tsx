import { Plural, Trans } from '@lingui/react/macro';
import type { DraftHead } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { Checklist, Needed } from './checklist';
import type { Readiness } from './finalising';

interface Props {
  ready: Readiness;
  draft: DraftHead;
  changed: number;
}

/** What must be done before the clock may start, and how much of it is left. */
export function StillNeeded({ ready, draft, changed }: Props) {
  const answered = draft.comments - ready.unanswered;
  const approved = changed - ready.unapproved;
  const all = draft.comments;
  return (
    <Checklist>
      <Needed what={<Trans>Every comment has an answer</Trans>} left={ready.unanswered}>
        <Trans>
          {answered} of {all}
        </Trans>
      </Needed>
      <Needed what={<Trans>The comment round is closed</Trans>} left={draft.state === 'commenting' ? 1 : 0}>
        {draft.round ? <RoundState state={draft.round.state} /> : <Trans>no round</Trans>}
      </Needed>
      <Needed what={<Trans>The Chair approved each change</Trans>} left={ready.unapproved}>
        <Plural
          value={changed}
          one={`${String(approved)} of # paragraph`}
          other={`${String(approved)} of # paragraphs`}
        />
      </Needed>
      <Needed
        what={<Trans>The final text is issued</Trans>}
        left={ready.final && ready.unapproved === 0 ? 0 : 1}
      >
        <bdi dir="ltr">{draft.current?.symbol}</bdi>
      </Needed>
    </Checklist>
  );
}

function RoundState({ state }: { state: 'open' | 'ended' | 'closed' }) {
  if (state === 'open') return <Trans>still running</Trans>;
  return state === 'ended' ? <Trans>its time is over</Trans> : <Trans>closed</Trans>;
}

/** The first thing that is still missing, in words, beside the button that it keeps shut. */
export function WhatIsMissing({ ready, draft }: { ready: Readiness; draft: DraftHead }) {
  const { unanswered, unapproved } = ready;
  return (
    <span className="row">
      <Icon name="info" />
      <span>
        {unanswered > 0 ? (
          <Plural value={unanswered} one="First answer # comment." other="First answer # comments." />
        ) : draft.state === 'commenting' ? (
          <Trans>First close the comment round.</Trans>
        ) : draft.state === 'drafting' ? (
          <Trans>First take the text for finalising.</Trans>
        ) : unapproved > 0 ? (
          <Plural value={unapproved} one="First approve # paragraph." other="First approve # paragraphs." />
        ) : (
          <Trans>First issue the final text.</Trans>
        )}
      </span>
    </span>
  );
}
