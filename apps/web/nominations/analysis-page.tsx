import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readNominationAnalysis } from '@lib/contracts';
import { Link } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useChamber } from '@web/app/follow-chamber';
import type { Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { partyName } from '@web/ui/party';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { rowsOf, stands, type Analysis } from './balance';
import { ByDay } from './by-day';
import { ByRegion } from './by-region';
import { CallLine } from './call-line';
import { Conventions } from './conventions';
import { OfficePage } from './office-page';
import { SeatPlan } from './seat-plan';
import { Shortfall } from './shortfall';
import { regionNames } from './words/names';

/** How what has come stands against the seats: in tables, with a picture beside each number. */
export default function AnalysisPage() {
  return <OfficePage>{(here) => <Analysed here={here} />}</OfficePage>;
}

function Analysed({ here }: { here: Here }) {
  const { t } = useLingui();
  const { groupId, base } = here;
  const { data, error, refetch } = useView(readNominationAnalysis, { groupId });
  useChamber(data?.chamber);
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={t`Balance of the nominations`}>
      <div className="stack-l analysis">
        <p className="crumb">
          <Link href={`${base}/nominations`}>
            <Trans>Nominations</Trans>
          </Link>
        </p>
        <div className="phead">
          <div>
            <h1>
              <Trans>Balance of the nominations</Trans>
            </h1>
            {data && (
              <p className="mut under">
                <CallLine calls={data.calls} />{' '}
                <Trans>
                  As of <When at={data.at} as="formal" />.
                </Trans>
              </p>
            )}
          </div>
          <button type="button" className="b" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </button>
        </div>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Parts data={data} here={here} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}

function Parts({ data, here }: { data: Analysis; here: Here }) {
  const standing = data.cells.filter(stands);
  const isNothing = data.cells.length === 0;
  return (
    <>
      <Shortfall data={data} here={here} />
      <Panel title={<Trans>Seats</Trans>}>
        <SeatPlan rows={data.seatGroups} />
      </Panel>
      {isNothing ? (
        <Empty title={<Trans>No complete nomination yet</Trans>}>
          <p>
            <Trans>As soon as nominations come, they are counted here by region, gender and expertise.</Trans>
          </p>
        </Empty>
      ) : (
        <>
          <div className="two-tables">
            <Panel title={<Trans>Region and gender</Trans>}>
              <ByRegion cells={standing} by="gender" />
            </Panel>
            <Panel title={<Trans>Region, least developed countries and small island States</Trans>}>
              <ByRegion cells={standing} by="ldc-sids" />
            </Panel>
          </div>
          <Panel title={<Trans>Region and expertise</Trans>}>
            <ByRegion cells={standing} by="convention" />
          </Panel>
          <Panel title={<Trans>Region and state</Trans>}>
            <ByRegion cells={data.cells} by="status" />
          </Panel>
          <Panel title={<Trans>Expertise by convention</Trans>}>
            <Conventions rows={data.conventions} />
          </Panel>
          <Panel title={<Trans>Received by day</Trans>}>
            <ByDay days={data.perDay} />
          </Panel>
        </>
      )}
      <Unanswered data={data} />
    </>
  );
}

function Unanswered({ data: { unanswered } }: { data: Analysis }) {
  const { i18n } = useLingui();
  const regions = rowsOf.filter((it) => unanswered.some(({ region }) => region === it));
  return (
    <Panel
      title={<Trans>Have not answered</Trans>}
      aside={
        <span className="sm mut">
          <Plural value={unanswered.length} one="# Party" other="# Parties" />
        </span>
      }
    >
      {unanswered.length === 0 && (
        <p className="mut">
          <Trans>Every Party that was asked has nominated somebody.</Trans>
        </p>
      )}
      {regions.map((region) => {
        const names = unanswered
          .filter((it) => it.region === region)
          .map(({ party }) => partyName(party, i18n.locale))
          .sort((a, b) => a.localeCompare(b, i18n.locale));
        return (
          <details key={region ?? ''} className="unanswered">
            <summary>
              {region ? i18n._(regionNames[region]) : <Trans>In no region</Trans>}{' '}
              <b className="num">{names.length}</b>
            </summary>
            <p className="sm">{names.join(' · ')}</p>
          </details>
        );
      })}
    </Panel>
  );
}
