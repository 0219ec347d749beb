import { Trans, useLingui } from '@lingui/react/macro';
import { cancelMeeting, changeMeeting, postponeMeeting } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { call } from '@web/app/api';
import { Behind, useBegun } from '@web/app/begun';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { daysIn, newDay, typedOf } from './days';
import { fewOf, isOfFew, isPeopled } from './few';
import { MeetingFields, type TypedMeeting } from './meeting-fields';
import type { Meeting } from './meeting';
import { useReadMeetings } from './read-meetings';

type Act = 'change' | 'postpone' | 'cancel';

/** For whoever plans: moves a meeting, puts it off, or calls it off. */
export function MeetingActs({ it }: { it: Meeting }) {
  const [open, setOpen] = useState<Act | null>(null);
  const close = () => setOpen(null);
  const acts: readonly (readonly [Act, ReactNode])[] = [
    ['change', <Trans key="c">Move or change …</Trans>],
    ['postpone', <Trans key="p">Postpone …</Trans>],
    ['cancel', <Trans key="x">Cancel …</Trans>],
  ];
  if (!it.may.change && !it.may.cancel) return null;
  return (
    <Panel title={<Trans>For whoever plans it</Trans>}>
      {open === null && (
        <div className="row wrap">
          {acts.map(
            ([act, name]) =>
              it.may[act] && (
                <button key={act} type="button" className="b s" onClick={() => setOpen(act)}>
                  {name}
                </button>
              ),
          )}
        </div>
      )}
      {open === 'change' && <ChangeForm it={it} close={close} />}
      {open === 'postpone' && <ReasonForm it={it} act="postpone" close={close} />}
      {open === 'cancel' && <ReasonForm it={it} act="cancel" close={close} />}
    </Panel>
  );
}

function ChangeForm({ it, close }: { it: Meeting; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const { title, kind, zone, place } = it;
  const begun = useBegun(it.version, readAnew);
  const [typed, setTyped] = useState<TypedMeeting>(() => {
    const days = it.days.map((day) => typedOf(day, zone));
    const its = { title, kind, memberIds: it.memberIds ?? [], zone, place };
    return { ...its, days: days.length > 0 ? days : [newDay] };
  });
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const days = daysIn(typed.days, typed.zone);
  return (
    <SmallForm
      label={t`Move or change the meeting`}
      send={async () => {
        const to = { groupId, meetingId: it.id, ...typed, memberIds: fewOf(typed), reason };
        const etag = begun.version;
        if (days) await call(changeMeeting, { ...to, days }, { etag }).catch(begun.late);
      }}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={days !== null && typed.title.trim() !== '' && reason.trim() !== '' && isPeopled(typed)}
      button={
        isOfFew(typed) ? (
          <Trans>Change it and tell its members</Trans>
        ) : (
          <Trans>Change it and tell everyone</Trans>
        )
      }
      said={
        isOfFew(typed)
          ? t`The meeting is changed, and its members are told.`
          : t`The meeting is changed, and everyone is told.`
      }
    >
      <Behind of={begun} />
      {it.state.startsWith('in') && (
        <p className="sm">
          <Trans>The meeting sits: it can only be made longer.</Trans>
        </p>
      )}
      <MeetingFields value={typed} change={setTyped} />
      <Line label={<Trans>Reason</Trans>} value={reason} most={500} change={setReason} />
    </SmallForm>
  );
}

function ReasonForm({ it, act, close }: { it: Meeting; act: 'postpone' | 'cancel'; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const isPostponed = act === 'postpone';
  const route = isPostponed ? postponeMeeting : cancelMeeting;
  return (
    <SmallForm
      label={isPostponed ? t`Postpone the meeting` : t`Cancel the meeting`}
      send={(key) => call(route, { groupId, meetingId: it.id, reason }, { key })}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={
        isPostponed ? <Trans>Postpone and tell everyone</Trans> : <Trans>Cancel and tell everyone</Trans>
      }
      said={t`Everyone is told.`}
    >
      {isPostponed && (
        <p className="sm">
          <Trans>It loses its date. Give it another by moving it.</Trans>
        </p>
      )}
      <Line label={<Trans>Reason</Trans>} value={reason} most={500} change={setReason} focused />
    </SmallForm>
  );
}
