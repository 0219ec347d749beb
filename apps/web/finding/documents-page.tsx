import './finding.css';
import './documents.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listDocuments, type DocumentHead } from '@lib/contracts';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { DocumentRow } from './document-row';

/** Every document by its symbol, the newest first. What is public the server decides. */
export default function DocumentsPage() {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(listDocuments, { groupId });
  if (isNowhere(error))
    return <NotForYou title={t`The texts of this group are for its members until they are published`} />;
  return (
    <Page title={t`Documents`}>
      <div className="stack-l">
        <div>
          <h1>
            <Trans>Documents</Trans>
          </h1>
          <p className="mut under">
            <Trans>
              Every text that was issued, and the agendas, reports and working procedures of the group, the
              newest first. A symbol names its document for good, in letters and in links.
            </Trans>
          </p>
        </div>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data && <Documents documents={data.documents} />}
      </div>
    </Page>
  );
}

function Documents({ documents }: { documents: readonly DocumentHead[] }) {
  const { t } = useLingui();
  if (documents.length === 0)
    return (
      <Empty title={<Trans>There is no document yet</Trans>}>
        <Trans>The first one is listed here as soon as a text is issued or an agenda circulated.</Trans>
      </Empty>
    );
  return (
    <div className="panel documents" role="table" aria-label={t`Documents`}>
      <div role="rowgroup">
        <div role="row" className="doc doc-head">
          {[t`Symbol`, t`Title`, t`Issued`, t`State`, t`Fingerprint`].map((it) => (
            <span key={it} role="columnheader">
              {it}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {documents.map((it) => (
          <DocumentRow key={it.of === 'text' ? it.id : it.symbol} document={it} />
        ))}
      </div>
    </div>
  );
}
