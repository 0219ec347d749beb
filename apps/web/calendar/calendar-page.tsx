import '@web/styles/group.css';
import '@web/styles/meetings.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useGroup } from '@web/app/group';
import { Page } from '@web/ui/page';
import { BackPlan } from './back-plan';
import { Events } from './events';

/** What other bodies do, for everybody as far as it is public; and for the group the time until its report is due. */
export default function CalendarPage() {
  const { t } = useLingui();
  const { reads } = useGroup();
  return (
    <Page title={t`Calendar`}>
      <div className="stack-l">
        <h1>
          <Trans>Calendar</Trans>
        </h1>
        <div className="halves">
          <div className="stack">{reads && <BackPlan />}</div>
          <div className="stack">
            <Events />
          </div>
        </div>
      </div>
    </Page>
  );
}
