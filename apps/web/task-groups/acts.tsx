import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { endTaskGroup, extendTaskGroup, returnTaskGroup, takeProposals } from '@lib/contracts';
import { useState } from 'react';
import { deadlineAt, DeadlineField, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import type { Shown } from './task-group';

const WEEK_MS = 7 * 86_400_000;

/** The lead returns the result to the chair. */
export function ReturnAct({ it, of }: Shown) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  useUnsaved(note !== '');
  return (
    <Panel title={<Trans>Return the result</Trans>}>
      <p>
        <Plural
          value={it.changed}
          _0="Nothing is proposed."
          one="# proposal goes to the Chair."
          other="# proposals go to the Chair."
        />{' '}
        <Trans>Once it is returned, the task group writes no more.</Trans>
      </p>
      {open ? (
        <SmallForm
          label={t`Return the result`}
          send={(key) => call(returnTaskGroup, { ...of, note }, { key })}
          done={() => setOpen(false)}
          button={<Trans>Return it to the Chair</Trans>}
          said={t`The result is returned, and the Chair is told.`}
        >
          <Field
            label={<Trans>What the Chair should know (may be empty)</Trans>}
            value={note}
            most={2_000}
            change={setNote}
            focused
          />
        </SmallForm>
      ) : (
        <p>
          <button type="button" className="b" onClick={() => setOpen(true)}>
            <Trans>Return the result …</Trans>
          </button>
        </p>
      )}
    </Panel>
  );
}

/** Takes over at once whatever can be taken as it is. */
export function TakeAll({ of }: Shown) {
  const { t } = useLingui();
  const { busy, fault, submit } = useSubmit(
    (key) => call(takeProposals, of, { key }),
    () => {},
    t`What could be taken over is in the text now.`,
  );
  return (
    <div className="stack-s">
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b" disabled={busy} onClick={submit}>
          <Trans>Take over all that can be</Trans>
        </button>
      </p>
    </div>
  );
}

/** For chair and secretariat: gives more time, or ends it. */
export function DeskActs(shown: Shown) {
  const [open, setOpen] = useState<'extend' | 'end' | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel title={<Trans>For Chair and secretariat</Trans>}>
      {open === null && (
        <div className="row wrap">
          <button type="button" className="b s" onClick={() => setOpen('extend')}>
            {shown.it.state === 'returned' ? <Trans>Send it back …</Trans> : <Trans>Give more time …</Trans>}
          </button>
          <button type="button" className="b s" onClick={() => setOpen('end')}>
            <Trans>End the task group …</Trans>
          </button>
        </div>
      )}
      {open === 'extend' && <ExtendForm {...shown} close={close} />}
      {open === 'end' && <EndForm {...shown} close={close} />}
    </Panel>
  );
}

function ExtendForm({ it, of, close }: Shown & { close: () => void }) {
  const { t } = useLingui();
  const [ends, setEnds] = useState(() =>
    deadlineAt(new Date(Math.max(it.endsAt.getTime(), Date.now()) + WEEK_MS), it.zone),
  );
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const endsAt = instantOfDeadline(ends);
  return (
    <SmallForm
      label={t`Give more time`}
      send={async (key) => {
        if (endsAt) await call(extendTaskGroup, { ...of, endsAt, zone: ends.zone, reason }, { key });
      }}
      done={close}
      ready={endsAt !== null && reason.trim() !== ''}
      button={<Trans>Give time until then</Trans>}
      said={t`The task group has more time.`}
    >
      <DeadlineField label={<Trans>Works until</Trans>} value={ends} change={setEnds} />
      <Line label={<Trans>Reason</Trans>} value={reason} most={500} change={setReason} />
    </SmallForm>
  );
}

function EndForm({ of, close }: Shown & { close: () => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  return (
    <SmallForm
      label={t`End the task group`}
      send={(key) => call(endTaskGroup, { ...of, reason }, { key })}
      done={close}
      ready={reason.trim() !== ''}
      button={<Trans>End it</Trans>}
      said={t`The task group is ended.`}
    >
      <Line label={<Trans>Reason</Trans>} value={reason} most={500} change={setReason} focused />
    </SmallForm>
  );
}
