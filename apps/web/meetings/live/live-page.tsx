import '@web/styles/group.css';
import '@web/styles/meetings.css';
import '@web/styles/live.css';
import { useLingui } from '@lingui/react/macro';
import { joinMeeting, readMeetings } from '@lib/contracts';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import { call, isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useMe } from '@web/app/session';
import { Fault } from '@web/ui/fault';
import { Page, PageHeading } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { Session } from './session';
import { type Floor, type Sitting, SittingContext, useActs, useFloor } from './sitting';

/** A meeting in session: one page that follows the chair. */
export default function LivePage() {
  const { t } = useLingui();
  const { n } = useParams<{ n: string }>();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readMeetings, { groupId });
  const head = data?.meetings.find((it) => String(it.n) === n);
  if (isNowhere(error) || (data && !head)) return <NoSuchPage />;
  return (
    <Page title={head?.title ?? t`Meeting`} bare>
      {!head && <PageHeading />}
      {error && <Fault error={error} retry={() => void refetch()} />}
      {head ? <Opened meetingId={head.id} /> : !error && <Waiting />}
    </Page>
  );
}

function Opened({ meetingId }: { meetingId: string }) {
  const { data, error, refetch, dataUpdatedAt } = useFloor(meetingId);
  const me = useMe()?.id ?? null;
  const { fault, busy, act } = useActs(meetingId);
  useJoining(meetingId, data, me);
  if (!data)
    return (
      <>
        <PageHeading />
        {error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting />}
      </>
    );
  const ahead = data.now.getTime() - dataUpdatedAt;
  const sitting: Sitting = { meetingId, floor: data, ahead, me, busy, act };
  return (
    <SittingContext.Provider value={sitting}>
      <Session fault={fault ?? error} />
    </SittingContext.Provider>
  );
}

/** Whoever opens the page of a meeting that sits is there, and there again when their line comes back. */
function useJoining(meetingId: string, floor: Floor | undefined, me: string | null): void {
  const { groupId } = useGroup();
  const own = floor?.attendance.find(({ personId }) => personId === me);
  const sits = floor?.state === 'in_session' || floor?.state === 'informal';
  const isMissing = own?.status === 'expected' || (own?.awaySince ?? null) !== null;
  const joins = sits && own !== undefined && isMissing;
  useEffect(() => {
    // Where it fails, the next sign of life tells that somebody is missing, and it is tried again.
    if (joins) call(joinMeeting, { groupId, meetingId }).catch(() => undefined);
  }, [joins, groupId, meetingId]);
}
