import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { publishComposition, reopenSelection, type readDecision, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Icon } from '@web/ui/icon';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import type { Board } from './board';
import type { Decision } from './outcomes';
import { useReadSelection } from './read-selection';

interface Props {
  board: Board;
  decision: Decision;
  may: Reply<typeof readDecision>['may'];
}

/** Whether the composition can be published, what is in the way in words, and what came of it. */
export function Publication(props: Props) {
  const { board } = props;
  return (
    <Panel title={<Trans>Publication</Trans>}>
      {board.announced ? <Published board={board} /> : <ToPublish {...props} />}
    </Panel>
  );
}

function Published({ board: { announced } }: { board: Board }) {
  const { base } = useGroup();
  return (
    <>
      <p>
        <Icon name="tick" /> <Trans>Version {announced?.version ?? 1} of the composition is published.</Trans>
      </p>
      <p>
        <Link href={`${base}/members`}>
          <Trans>The members of the group</Trans>
        </Link>
      </p>
      {announced?.notificationId && (
        <p>
          <Link className="b p" href={`${base}/notifications/${announced.notificationId}`}>
            <Trans>Go on with the notification</Trans>
          </Link>
        </p>
      )}
    </>
  );
}

function ToPublish({ board, decision, may }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [note, setNote] = useState('');
  const [reopening, setReopening] = useState(false);
  const { busy, fault, submit } = useSubmit(
    (key) => call(publishComposition, { groupId, note }, { key }),
    () => void readAnew(),
    t`The composition is published.`,
  );
  const { without } = decision;
  const isHead = may.publish || board.may.publish;
  return (
    <>
      <ul className="stack-s">
        <li className={without > 0 ? 'is-lost' : 'is-met'}>
          <Icon name={without > 0 ? 'warning' : 'tick'} />{' '}
          <Plural
            value={without}
            _0="Every nominee has a reason."
            one="# nominee has no reason yet: nothing is published before."
            other="# nominees have no reason yet: nothing is published before."
          />
        </li>
        {!isHead && (
          <li className="is-short">
            <Icon name="info" /> <Trans>The head of the secretariat publishes.</Trans>
          </li>
        )}
      </ul>
      <p className="sm">
        <Trans>
          Members get their seats and are invited to come in, the letters to all nominees are prepared, and
          the notification is drafted.
        </Trans>
      </p>
      {isHead && (
        <>
          <Field
            label={<Trans>Note for the record (optional)</Trans>}
            value={note}
            most={1_000}
            change={setNote}
          />
          {fault !== null && <Fault error={fault} />}
          <button type="button" className="b p" disabled={busy || without > 0} onClick={submit}>
            {board.state === 'publishing' ? (
              <Trans>Go on publishing</Trans>
            ) : (
              <Trans>Publish the composition</Trans>
            )}
          </button>
        </>
      )}
      {may.reopen && !reopening && (
        <button type="button" className="b q s" onClick={() => setReopening(true)}>
          <Trans>Take the decision back …</Trans>
        </button>
      )}
      {reopening && <Reopen close={() => setReopening(false)} />}
    </>
  );
}

function Reopen({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`Take the decision back`}
      send={(key) => call(reopenSelection, { groupId, reason }, { key })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>Take the decision back</Trans>}
      said={t`Done.`}
    >
      <Line
        label={<Trans>Reason, kept in the record</Trans>}
        value={reason}
        most={500}
        change={setReason}
        focused
      />
    </SmallForm>
  );
}
