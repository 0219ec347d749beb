import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { beginFinalising, closeRound, finalise, type DraftHead } from '@lib/contracts';
import { Field } from '@web/advice/comment-forms';
import { useSubmit } from '@web/advice/submit';
import { call } from '@web/app/api';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { Moment } from './clock';
import type { Readiness } from './finalising';

interface Props {
  draft: DraftHead;
  ready: Readiness;
  isChair: boolean;
  groupId: string;
  base: string;
}

/** The one thing to do now on the way to the silence procedure. */
export function NextStep(props: Props) {
  const { t } = useLingui();
  const { draft, ready, groupId, base } = props;
  const of = { groupId, draftId: draft.id };
  const key = () => ({ key: crypto.randomUUID() });
  const { round } = draft;
  if (ready.next === 'wait' && round)
    return (
      <Told icon="clock">
        <Trans>
          Every comment so far has an answer. The comment round runs until{' '}
          <Moment at={round.closesAt} zone={round.zone} />; an announced deadline is never shortened.
        </Trans>
      </Told>
    );
  if (ready.next === 'close-round' && round)
    return (
      <Act
        {...props}
        label={<Trans>Close the comment round</Trans>}
        text={<Trans>Its time is over and every comment has an answer.</Trans>}
        send={() => call(closeRound, { ...of, roundId: round.id }, key())}
        said={t`The comment round is closed.`}
      />
    );
  if (ready.next === 'begin')
    return (
      <Act
        {...props}
        label={<Trans>Take the text for finalising</Trans>}
        text={<Trans>From now on only you change the text; the secretariat reads along.</Trans>}
        send={() => call(beginFinalising, of, key())}
        said={t`You are finalising the text.`}
      />
    );
  if (ready.next === 'issue-final') return <IssueFinal {...props} />;
  if (ready.next === 'circulating' || (ready.next === 'done' && draft.circulationId))
    return (
      <Told icon="info">
        <Link href={`${base}/silence`}>
          <Trans>See the silence procedure</Trans>
        </Link>
      </Told>
    );
  return null;
}

function Told({ icon, children }: { icon: 'clock' | 'info'; children: ReactNode }) {
  return (
    <p className="note info">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}

function Act(
  props: Props & { label: ReactNode; text: ReactNode; send: () => Promise<unknown>; said: string; children?: ReactNode },
) {
  const { busy, fault, submit } = useSubmit(props.send, () => {}, props.said);
  return (
    <section className="panel pad stack next">
      {fault !== null && <Fault error={fault} />}
      <p>{props.text}</p>
      {props.children}
      {props.isChair ? (
        <button type="button" className="b p" disabled={busy} onClick={submit}>
          {props.label}
        </button>
      ) : (
        <p className="sm mut">
          <Trans>Only the Chair does this.</Trans>
        </p>
      )}
    </section>
  );
}

function IssueFinal(props: Props) {
  const { t } = useLingui();
  const [changeNote, setNote] = useState('');
  const { groupId, draft } = props;
  return (
    <Act
      {...props}
      label={<Trans>Issue the final text</Trans>}
      text={<Trans>Every change is approved. The final text gets a number and a fingerprint, and cannot be changed.</Trans>}
      send={() => call(finalise, { groupId, draftId: draft.id, changeNote }, { key: crypto.randomUUID() })}
      said={t`The final text is issued.`}
    >
      <Field label={<Trans>What changed, in a sentence (optional)</Trans>} value={changeNote} change={setNote} most={1_000} />
    </Act>
  );
}
