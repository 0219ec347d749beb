import { Trans, useLingui } from '@lingui/react/macro';
import { planMeeting } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useZone } from '@web/app/session';
import { useUnsaved } from '@web/app/unsaved';
import { SmallForm } from '@web/ui/small-form';
import { daysIn, newDay } from './days';
import { MeetingFields, type TypedMeeting } from './meeting-fields';
import { useReadMeetings } from './read-meetings';

/** Plans a meeting whose days are known. */
export function PlanForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const own = useZone();
  const readAnew = useReadMeetings();
  const [it, setIt] = useState<TypedMeeting>({
    ...{ title: '', kind: 'online', days: [newDay], zone: own, place: '' },
  });
  useUnsaved(it.title !== '');
  const days = daysIn(it.days, it.zone);
  return (
    <SmallForm
      label={t`Plan a meeting`}
      send={async (key) => {
        if (days) await call(planMeeting, { groupId, ...it, days }, { key });
      }}
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={it.title.trim() !== '' && days !== null}
      button={<Trans>Plan it and tell everyone</Trans>}
      said={t`The meeting is planned, and everyone is told.`}
    >
      <MeetingFields value={it} change={setIt} />
    </SmallForm>
  );
}
