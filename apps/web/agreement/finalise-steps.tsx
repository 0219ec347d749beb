import { Plural, Trans } from '@lingui/react/macro';
import type { DraftHead } from '@lib/contracts';
import type { Readiness } from './finalising';
import { FlowStep } from './flow-steps';

interface Props {
  draft: DraftHead;
  ready: Readiness;
  changed: number;
}

/** Where a text is on its way before its procedure opens, and once it has. */
export function FinaliseSteps({ draft, ready, changed }: Props) {
  const answered = draft.comments - ready.unanswered;
  const all = draft.comments;
  const at = placeOf(ready);
  const state = (n: number) => (n < at ? 'done' : n === at ? 'now' : 'ahead');
  return (
    <>
      <FlowStep n={1} title={<Trans>Answer comments</Trans>} state={state(1)}>
        <Trans>
          {answered} of {all}
        </Trans>
      </FlowStep>
      <FlowStep n={2} title={<Trans>Approve the text</Trans>} state={state(2)}>
        <Plural value={changed} one="# paragraph changed" other="# paragraphs changed" />
      </FlowStep>
      <FlowStep n={3} title={<Trans>Silence procedure</Trans>} state={state(3)}>
        {ready.next === 'circulating' ? (
          <Trans>running</Trans>
        ) : ready.next === 'done' ? (
          <Trans>ended</Trans>
        ) : (
          <Trans>not open yet</Trans>
        )}
      </FlowStep>
      <FlowStep n={4} title={<Trans>Adopt</Trans>} state={state(4)}>
        <Trans>automatic at close</Trans>
      </FlowStep>
      <FlowStep n={5} title={<Trans>Issue and deliver</Trans>} state={state(5)}>
        <Trans>report, letters</Trans>
      </FlowStep>
    </>
  );
}

function placeOf({ next }: Readiness): number {
  switch (next) {
    case 'wait':
    case 'answer':
    case 'close-round':
      return 1;
    case 'begin':
    case 'approve':
    case 'issue-final':
      return 2;
    case 'open':
    case 'circulating':
      return 3;
    case 'done':
      return 5;
  }
}
