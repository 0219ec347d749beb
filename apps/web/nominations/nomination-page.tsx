import '@web/styles/nominate.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { downloadNominationFile, readNomination } from '@lib/contracts';
import { Link, useParams } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useChamber } from '@web/app/follow-chamber';
import type { Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Page, PageHeading } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { PartyChip, PartyName } from '@web/ui/party';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { Acts } from './acts';
import { DisclosurePanel } from './disclosure-panel';
import { NominationFacts } from './form/facts';
import { FetchFile } from './form/fetch-file';
import { History } from './history';
import type { Nomination } from './nomination';
import { OfficePage } from './office-page';
import { Marks } from './register-table';
import { Remarks } from './remarks';
import { SamePerson } from './same-person';
import { answerNames, channelNames, statusNames, statusTags } from './words/names';

/** One nomination: what it says, its files, its history, and what may be done about it now. */
export default function NominationPage() {
  return <OfficePage>{(here) => <Opened here={here} />}</OfficePage>;
}

function Opened({ here }: { here: Here }) {
  const { t } = useLingui();
  const { groupId, base } = here;
  const { nominationId } = useParams<{ nominationId: string }>();
  const { data, error, refetch } = useView(readNomination, { groupId, nominationId });
  useChamber(data?.chamber);
  if (isNowhere(error) || error?.code === 'malformed') return <NoSuchPage />;
  return (
    <Page title={data?.nomineeName === '' || !data ? t`Nomination` : data.nomineeName}>
      <div className="stack-l">
        <p className="crumb">
          <Link href={`${base}/nominations`}>
            <Trans>Nominations</Trans>
          </Link>
        </p>
        {error && (
          <>
            {!data && <PageHeading />}
            <Fault error={error} retry={() => void refetch()} />
          </>
        )}
        {data ? <Whole here={here} it={data} /> : !error && <Arriving />}
      </div>
    </Page>
  );
}

function Arriving() {
  return (
    <>
      <PageHeading />
      <Waiting />
    </>
  );
}

function Whole({ here, it }: { here: Here; it: Nomination }) {
  const { groupId, base } = here;
  return (
    <>
      <Head it={it} />
      <div className="one-nomination">
        <div className="stack-l">
          <Remarks it={it} base={base} />
          <Panel title={<Trans>The nomination</Trans>} aside={<Edit it={it} base={base} />}>
            <NominationFacts
              form={it.form}
              files={it.filesHeld}
              fetchFile={(kind) => (
                <FetchFile
                  route={downloadNominationFile}
                  input={{ groupId, nominationId: it.id, kind }}
                  name={it.filesHeld.find((file) => file.kind === kind)?.name ?? kind}
                />
              )}
            />
          </Panel>
          <Panel title={<Trans>History</Trans>}>
            <History it={it} />
          </Panel>
        </div>
        <aside className="stack-l">
          <Panel title={<Trans>What to do</Trans>}>
            <Acts it={it} />
          </Panel>
          <SamePerson it={it} />
          <DisclosurePanel nominationId={it.id} />
        </aside>
      </div>
    </>
  );
}

function Edit({ it, base }: { it: Nomination; base: string }) {
  if (!it.may.edit) return null;
  return (
    <Link className="b s" href={`${base}/nominations/${it.id}/edit`}>
      <Trans>Edit</Trans>
    </Link>
  );
}

function Head({ it }: { it: Nomination }) {
  const { i18n } = useLingui();
  const { receipt, status, late, receivedAt, channel, call, answer } = it;
  return (
    <div>
      <div className="row wrap">
        <h1>{it.nomineeName === '' ? <Trans>Without a name yet</Trans> : <bdi>{it.nomineeName}</bdi>}</h1>
        <span className={statusTags[status]}>{i18n._(statusNames[status])}</span>
        {late && (
          <span className="tag warn">
            <Trans context="nomination">Late</Trans>
          </span>
        )}
      </div>
      <p className="mut under row wrap nominated-by">
        <span>
          <PartyChip code={it.party} /> <PartyName code={it.party} /> <Marks it={it} />
        </span>
        {receipt !== null && (
          <span>
            <Trans>Receipt {receipt}</Trans>
          </span>
        )}
        {receivedAt && (
          <span>
            <Trans>
              Received <When at={receivedAt} as="formal" />
            </Trans>
            , {i18n._(channelNames[channel])}
          </span>
        )}
        <Link href={`/n/${call.number}`}>
          <Trans>
            Call <bdi dir="ltr">{call.number}</bdi>
          </Trans>
        </Link>
        <span>
          <Trans>Nominee</Trans>: {i18n._(answerNames[answer])}
        </span>
      </p>
    </div>
  );
}
