import { Trans } from '@lingui/react/macro';
import { downloadMeetingReport } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { WhenBoth } from '@web/ui/when';
import { PaperLinks } from '../paper-links';
import type { Report } from './report';

/** How far the report has come, and what that means for whoever reads it. */
export function Standing({ meetingId, report }: { meetingId: string; report: Report }) {
  const { groupId } = useGroup();
  return (
    <div className="row wrap under">
      <bdi className="sym" dir="ltr">
        {report.symbol}
      </bdi>
      <Words report={report} />
      <PaperLinks of={downloadMeetingReport} input={{ groupId, meetingId }} />
    </div>
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
