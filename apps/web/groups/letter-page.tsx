import '@web/styles/group.css';
import { listCirculations } from '@lib/contracts';
import { Redirect, useParams } from 'wouter';
import { useGroup } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';

/** Letters name a draft, or a circulation, by its id alone: this leads to the page where it is read and answered. */
export default function LetterPage() {
  const { base, groupId, group, roles } = useGroup();
  const { draftId, circulationId } = useParams<{ draftId?: string; circulationId?: string }>();
  const { data, error, refetch } = useView(
    listCirculations,
    { groupId },
    { enabled: circulationId !== undefined && roles.length > 0 },
  );
  if (draftId !== undefined) return <Redirect href={`${base}/advice/${draftId}`} replace />;
  const [text] = data?.circulations.find(({ id }) => id === circulationId)?.bundle ?? [];
  if (text) {
    const page = roles.includes('member') ? 'answer' : 'silence';
    return <Redirect href={`${base}/advice/${text.draftId}/${page}`} replace />;
  }
  if (data || roles.length === 0) return <NoSuchPage />;
  return (
    <Page title={group.title}>
      {error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting />}
    </Page>
  );
}
