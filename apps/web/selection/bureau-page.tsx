import '@web/styles/board.css';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  downloadPooledFile,
  giveView,
  readConsultation,
  readPooled,
  recuse,
  searchPool,
  type ConsultationView,
} from '@lib/contracts';
import { Link } from 'wouter';
import { call, isNowhere } from '@web/app/api';
import { useChamber } from '@web/app/follow-chamber';
import { useGroup, type Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { FetchFile } from '@web/nominations/form/fetch-file';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import type { Acting } from './bureau-acting';
import { BureauAnswerPanel } from './bureau-answer';
import { BureauHead, BureauList } from './bureau-list';
import { Recusals } from './bureau-recusals';
import { BureauViews } from './bureau-views';
import { useReadSelection } from './read-selection';

/** One round of consultation: for the Bureau the list it is asked about, for the office what was said. */
export default function BureauPage() {
  const here = useGroup();
  const mayBe = here.roles.some((it) => it === 'bureau' || it === 'secretariat' || it === 'head');
  return mayBe ? <Opened here={here} /> : <NoSuchPage />;
}

function Opened({ here: { groupId, base, roles } }: { here: Here }) {
  const { t } = useLingui();
  const { data, error, refetch } = useView(readConsultation, { groupId });
  useChamber(data?.chamber);
  if (isNowhere(error)) return <NoSuchPage />;
  const isOffice = roles.some((it) => it === 'secretariat' || it === 'head');
  return (
    <Page title={t`Consultation of the Bureau`}>
      <div className="stack-l selection">
        {isOffice && (
          <p className="crumb">
            <Link href={`${base}/selection`}>
              <Trans>Selection board</Trans>
            </Link>
          </p>
        )}
        {!data && (
          <h1>
            <Trans>Consultation of the Bureau</Trans>
          </h1>
        )}
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Shown it={data.consultation} isOffice={isOffice} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}

function Shown({ it, isOffice }: { it: ConsultationView | null; isOffice: boolean }) {
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const title = <Trans>Consultation of the Bureau</Trans>;
  if (!it)
    return (
      <>
        <h1>{title}</h1>
        <Empty title={<Trans>The Bureau has not been asked yet</Trans>}>
          <p>
            <Trans>You will get a message when it is.</Trans>
          </p>
        </Empty>
      </>
    );
  const acting: Acting = {
    give: (said, key) => call(giveView, { groupId, roundId: it.id, ...said }, { key }),
    recuse: (nominationId, reason, key) => call(recuse, { groupId, nominationId, reason }, { key }),
    readAgain: () => void readAnew(),
    pool: {
      read: (nominationId) => call(readPooled, { groupId, nominationId }),
      search: (words) => call(searchPool, { groupId, words }),
      fetchFile: ({ nominationId, files }, kind) => (
        <FetchFile
          route={downloadPooledFile}
          input={{ groupId, nominationId, kind }}
          name={files.find((it) => it.kind === kind)?.name ?? kind}
        />
      ),
    },
  };
  return (
    <>
      <BureauHead it={it} title={title} />
      <BureauList it={it} acting={isOffice ? null : acting}>
        {!isOffice && <BureauAnswerPanel it={it} acting={acting} />}
        {it.may.readViews && <BureauViews roundId={it.id} />}
        {isOffice && <Recusals it={it} />}
      </BureauList>
    </>
  );
}
