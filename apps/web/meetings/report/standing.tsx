import { Trans, useLingui } from '@lingui/react/macro';
import { downloadMeetingReport } from '@lib/contracts';
import { addressed } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { WhenBoth } from '@web/ui/when';
import type { Report } from './report';

/** How far the report has come, and what that means for whoever reads it. */
export function Standing({ meetingId, report }: { meetingId: string; report: Report }) {
  return (
    <div className="row wrap under">
      <bdi className="sym" dir="ltr">
        {report.symbol}
      </bdi>
      <Words report={report} />
      <Files meetingId={meetingId} />
    </div>
  );
}

/** The report as files in one's own language. */
function Files({ meetingId }: { meetingId: string }) {
  const { i18n } = useLingui();
  const { groupId } = useGroup();
  const addressAs = (as: 'pdf' | 'docx'): string => {
    const { at } = addressed(downloadMeetingReport, { groupId, meetingId });
    return `${at}?${new URLSearchParams({ as, in: i18n.locale }).toString()}`;
  };
  return (
    <>
      <a href={addressAs('pdf')} download>
        <Trans>PDF</Trans>
      </a>
      <a href={addressAs('docx')} download>
        <Trans>Word</Trans>
      </a>
    </>
  );
}

function Words({ report: { correctionsUntil, adoptedAt, bySilence } }: { report: Report }) {
  if (adoptedAt)
    return (
      <>
        <span className="tag ok">
          <Trans>Report adopted</Trans>
        </span>
        <span className="sm">
          {bySilence ? <Trans>By silence, on</Trans> : <Trans>By the chair, on</Trans>}{' '}
          <WhenBoth at={adoptedAt} />
        </span>
      </>
    );
  if (!correctionsUntil)
    return (
      <>
        <span className="tag line">
          <Trans>Report being written</Trans>
        </span>
        <span className="sm">
          <Trans>Nobody but the chair and the secretariat sees it before it is circulated.</Trans>
        </span>
      </>
    );
  return (
    <>
      <span className="tag new">
        <Trans>Report open for corrections</Trans>
      </span>
      <span className="sm">
        <Trans>
          Until <WhenBoth at={correctionsUntil} />. If nobody asks for anything more by then, it is adopted.
        </Trans>
      </span>
    </>
  );
}
