import { Trans, useLingui } from '@lingui/react/macro';
import { cloneMeeting, type MeetingHead, planMeeting } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useZone } from '@web/app/session';
import { useUnsaved } from '@web/app/unsaved';
import { SmallForm } from '@web/ui/small-form';
import { daysIn, newDay, typedOf } from './days';
import { fewOf, isOfFew, isPeopled } from './few';
import { MeetingFields, type TypedMeeting } from './meeting-fields';
import { useReadMeetings } from './read-meetings';

/** What is typed at first: nothing but what is given, or how an earlier meeting was held, at the same hours. */
function begin(own: string, like?: MeetingHead, given?: Partial<TypedMeeting>): TypedMeeting {
  if (!like)
    return { title: '', kind: 'online', memberIds: [], days: [newDay], zone: own, place: '', ...given };
  const { title, kind, zone, place } = like;
  const days = like.days.map((day) => ({ ...typedOf(day, zone), on: '' }));
  return { title, kind, memberIds: like.memberIds ?? [], zone, place, days };
}

interface Props {
  /** The earlier meeting that is held again, with its agenda as a draft. */
  like?: MeetingHead;
  /** What is known of it already. */
  given?: Partial<TypedMeeting>;
  close: () => void;
}

/** Plans a meeting whose days are known. */
export function PlanForm({ like, given, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const own = useZone();
  const readAnew = useReadMeetings();
  const [it, setIt] = useState<TypedMeeting>(() => begin(own, like, given));
  useUnsaved(it.title !== '' && it.title !== (like ?? given)?.title);
  const days = daysIn(it.days, it.zone);
  return (
    <SmallForm
      label={t`Plan a meeting`}
      send={async (key) => {
        if (!days) return;
        const planned = { groupId, ...it, memberIds: fewOf(it), days };
        await (like
          ? call(cloneMeeting, { ...planned, meetingId: like.id }, { key })
          : call(planMeeting, planned, { key }));
      }}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={it.title.trim() !== '' && days !== null && isPeopled(it)}
      button={
        isOfFew(it) ? <Trans>Plan it and tell its members</Trans> : <Trans>Plan it and tell everyone</Trans>
      }
      said={
        isOfFew(it)
          ? t`The meeting is planned, and its members are told.`
          : t`The meeting is planned, and everyone is told.`
      }
    >
      {like && (
        <p className="sm">
          <Trans>
            It takes over the items of that meeting with their minutes, as a draft. Documents and how one
            joined are not taken over.
          </Trans>
        </p>
      )}
      <MeetingFields value={it} change={setIt} />
    </SmallForm>
  );
}
