import '@web/styles/board.css';
import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readChairElections, type Reply } from '@lib/contracts';
import { Link } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useGroup, type Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { NotForYou } from '@web/app/not-for-you';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { Candidates } from './candidates';
import { EarlierElections } from './earlier';
import { seesCourse } from './election';
import { ObjectPanel, Objections } from './objections';
import { OfficeActs } from './office-acts';
import { PutForward } from './put-forward';
import { StatePanel } from './state-panel';

type Elections = Reply<typeof readChairElections>;

/** The election of the chair: who stands, how far it is, and what whoever reads may do about it. */
export default function ElectionPage() {
  const { t } = useLingui();
  const here = useGroup();
  if (here.roles.length === 0) return <NotForYou title={t`This page is for the people of the group`} />;
  return <Opened here={here} />;
}

function Opened({ here: { groupId, base } }: { here: Here }) {
  const { t } = useLingui();
  const { data, error, refetch } = useView(readChairElections, { groupId });
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={t`Election of the chair`}>
      <div className="stack-l selection">
        <p className="crumb">
          <Link href={`${base}/cycle`}>
            <Trans>The whole cycle</Trans>
          </Link>
        </p>
        <h1>
          <Trans>Election of the chair</Trans>
        </h1>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Shown {...data} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}

/** Others than those of the group see an election once it has a result: that there is one is not said before. */
function NoneYet() {
  const { roles } = useGroup();
  if (!seesCourse(roles))
    return (
      <Empty title={<Trans>Nobody has been elected here yet</Trans>}>
        <p>
          <Trans>Once the group has elected its chair, that stands here.</Trans>
        </p>
      </Empty>
    );
  return (
    <Empty title={<Trans>There is no election here yet</Trans>}>
      <p>
        <Trans>The secretariat opens one while nobody holds the office of chair.</Trans>
      </p>
    </Empty>
  );
}

function Shown({ elections, may }: Elections) {
  const [last, ...earlier] = elections;
  if (!last)
    return (
      <>
        <NoneYet />
        <OfficeActs last={null} may={may} />
      </>
    );
  return (
    <div className="halves">
      <div className="stack">
        <StatePanel it={last} />
        <Candidates it={last} />
      </div>
      <div className="stack">
        {may.putForward && <PutForward it={last} />}
        {may.object && <ObjectPanel electionId={last.id} />}
        <Objections it={last} />
        <OfficeActs last={last} may={may} />
        <EarlierElections elections={earlier} />
      </div>
    </div>
  );
}
