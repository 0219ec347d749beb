import { Plural, Trans } from '@lingui/react/macro';
import type { Circulation } from '@lib/contracts';
import { When } from '@web/ui/when';
import { FlowStep } from './flow-steps';
import type { Agreement } from './frame';
import { dayIn } from './time-left';

type State = Circulation['state'];

const isAdopted = (state: State): boolean => state === 'agreed' || state === 'agreed_with_reservation';

/** Where a text is on its way, once its procedure has been opened. */
export function SilenceSteps({
  circulation: it,
  draft,
  now,
}: Pick<Agreement, 'circulation' | 'draft'> & { now: Date }) {
  const adopted = isAdopted(it.state);
  const comments = draft.comments;
  return (
    <>
      <FlowStep n={1} title={<Trans>Answer comments</Trans>} state="done">
        <Plural value={comments} one="# comment" other="# comments" />
      </FlowStep>
      <FlowStep n={2} title={<Trans>Approve the text</Trans>} state="done">
        <Trans>final text issued</Trans>
      </FlowStep>
      <FlowStep
        n={3}
        title={it.mode === 'silence' ? <Trans>Silence procedure</Trans> : <Trans>Explicit agreement</Trans>}
        state={adopted ? 'done' : it.state === 'open' ? 'now' : 'stop'}
      >
        <HowFar circulation={it} now={now} />
      </FlowStep>
      <FlowStep n={4} title={<Trans>Adopt</Trans>} state={adopted ? 'done' : 'ahead'}>
        {adopted && it.concludedAt ? (
          <When at={it.concludedAt} />
        ) : it.state === 'open' && it.mode === 'silence' ? (
          <When at={it.expiresAt} />
        ) : (
          '—'
        )}
      </FlowStep>
      <FlowStep n={5} title={<Trans>Issue and deliver</Trans>} state={adopted ? 'now' : 'ahead'}>
        <Trans>report, letters</Trans>
      </FlowStep>
    </>
  );
}

function HowFar({
  circulation: { state, openedAt, expiresAt },
  now,
}: {
  circulation: Circulation;
  now: Date;
}) {
  if (isAdopted(state)) return <Trans>ended</Trans>;
  if (state === 'broken' || state === 'consulting') return <Trans>stopped</Trans>;
  if (state !== 'open') return <Trans>ended without a text</Trans>;
  const { day, of } = dayIn(openedAt, expiresAt, now);
  return (
    <Trans>
      day {day} of {of}
    </Trans>
  );
}
