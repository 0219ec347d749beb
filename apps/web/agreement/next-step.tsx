import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { beginFinalising, closeRound, finalise, type DraftHead } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Note } from '@web/ui/note';
import { When } from '@web/ui/when';
import type { Readiness } from './finalising';

interface Props {
  draft: DraftHead;
  ready: Readiness;
  isChair: boolean;
  base: string;
}

/** The one thing to do now on the way to the silence procedure. */
export function NextStep(props: Props) {
  const { draft, ready, base } = props;
  switch (ready.next) {
    case 'wait':
      return draft.round && <StillRunning round={draft.round} />;
    case 'close-round':
      return draft.round && <CloseRound {...props} roundId={draft.round.id} />;
    case 'begin':
      return <Begin {...props} />;
    case 'issue-final':
      return <IssueFinal {...props} />;
    case 'circulating':
    case 'done':
      return (
        <Note tone="info">
          <Link href={`${base}/silence`}>
            <Trans>See the silence procedure</Trans>
          </Link>
        </Note>
      );
    case 'answer':
    case 'approve':
    case 'open':
      return null;
  }
}

function StillRunning({ round }: { round: NonNullable<DraftHead['round']> }) {
  return (
    <Note tone="info" icon="clock">
      <p>
        <Trans>
          Every comment so far has an answer. The comment round runs until{' '}
          <When at={round.closesAt} zone={round.zone} as="formal" />; an announced deadline is never
          shortened.
        </Trans>
      </p>
    </Note>
  );
}

function CloseRound(props: Props & { roundId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { draft, roundId } = props;
  return (
    <Act
      isChair={props.isChair}
      label={<Trans>Close the comment round</Trans>}
      text={<Trans>Its time is over and every comment has an answer.</Trans>}
      send={(key) => call(closeRound, { groupId, draftId: draft.id, roundId }, { key })}
      said={t`The comment round is closed.`}
    />
  );
}

function Begin({ draft, isChair }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  return (
    <Act
      isChair={isChair}
      label={<Trans>Take the text for finalising</Trans>}
      text={<Trans>From now on only the Chair changes the text; the secretariat reads along.</Trans>}
      send={(key) => call(beginFinalising, { groupId, draftId: draft.id }, { key })}
      said={t`You are finalising the text.`}
    />
  );
}

function IssueFinal({ draft, isChair }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [changeNote, setNote] = useState('');
  return (
    <Act
      isChair={isChair}
      label={<Trans>Issue the final text</Trans>}
      text={
        <Trans>
          Every change is approved. The final text gets a number and a fingerprint, and cannot be changed.
        </Trans>
      }
      send={(key) => call(finalise, { groupId, draftId: draft.id, changeNote }, { key })}
      said={t`The final text is issued.`}
    >
      <Field
        label={<Trans>What changed, in a sentence (optional)</Trans>}
        value={changeNote}
        change={setNote}
        most={1_000}
      />
    </Act>
  );
}

interface ActProps {
  isChair: boolean;
  label: ReactNode;
  text: ReactNode;
  send: (key: string) => Promise<unknown>;
  said: string;
  children?: ReactNode;
}

function Act({ isChair, label, text, send, said, children }: ActProps) {
  const { busy, fault, submit } = useSubmit(send, () => {}, said);
  return (
    <section className="panel pad stack">
      {fault !== null && <Fault error={fault} />}
      <p>{text}</p>
      {isChair && children}
      {isChair ? (
        <p>
          <button type="button" className="b p" disabled={busy} onClick={submit}>
            {label}
          </button>
        </p>
      ) : (
        <p className="sm mut">
          <Trans>Only the Chair does this.</Trans>
        </p>
      )}
    </section>
  );
}
