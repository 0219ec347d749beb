import '@web/styles/group.css';
import '@web/styles/meetings.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readMeetingReport, readMeetings } from '@lib/contracts';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Addressed } from '@web/app/addressed';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { Waiting } from '@web/ui/waiting';
import { Absences } from './absences';
import { Corrections } from './corrections';
import { Editing } from './editing';
import { Paragraphs } from './paragraphs';
import type { Whole } from './report';
import { Begin, ReportActs } from './report-acts';
import { Standing } from './standing';

/** The report of one meeting, by the number of the meeting. */
export default function ReportPage() {
  const { t } = useLingui();
  const { n } = useParams<{ n: string }>();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readMeetings, { groupId });
  const head = data?.meetings.find((it) => String(it.n) === n);
  if (isNowhere(error) || (data && !head)) return <NoSuchPage />;
  return (
    <Page title={head ? t`Report: ${head.title}` : t`Report`}>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {head ? (
        <View of={readMeetingReport} input={{ groupId, meetingId: head.id }}>
          {(whole) => <Shown whole={whole} meetingId={head.id} />}
        </View>
      ) : (
        !error && <Waiting />
      )}
    </Page>
  );
}

function Shown({ whole, meetingId }: { whole: Whole; meetingId: string }) {
  const { base } = useGroup();
  const { n, title, report, may } = whole;
  return (
    <div className="stack-l">
      <p className="crumb">
        <Link href={`${base}/meetings/${String(n)}`}>
          <bdi>{title}</bdi>
        </Link>
      </p>
      <h1 dir="auto">
        <Trans>Report: {title}</Trans>
      </h1>
      {report ? (
        <Written whole={whole} meetingId={meetingId} />
      ) : (
        <Empty title={<Trans>There is no report yet</Trans>}>
          {may.draft ? (
            <Begin meetingId={meetingId} />
          ) : (
            <Trans>It is written after the meeting, and comes here for corrections.</Trans>
          )}
        </Empty>
      )}
    </div>
  );
}

function Written({ whole, meetingId }: { whole: Whole; meetingId: string }) {
  const { report, may } = whole;
  const [isWriting, setWriting] = useState(false);
  if (!report) return null;
  return (
    <>
      <Standing meetingId={meetingId} report={report} />
      {isWriting ? (
        <Editing meetingId={meetingId} report={report} close={() => setWriting(false)} />
      ) : (
        <>
          <ReportActs {...{ meetingId, report, may }} write={() => setWriting(true)} />
          <Paragraphs {...{ meetingId, report, may }} />
          <Absences absences={report.absences} />
          <Corrections {...{ meetingId, report, may }} />
          <Addressed />
        </>
      )}
    </>
  );
}
