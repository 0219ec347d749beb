import { Trans } from '@lingui/react/macro';
import { downloadAgenda, downloadAgendaPack, type Input, type readAgenda, type Reply } from '@lib/contracts';
import { addressed } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { PaperLinks } from './paper-links';

type Issue = Reply<typeof readAgenda>['issues'][number];
type Copy = Pick<Input<typeof downloadAgenda>, 'copy'>;

/** A circulated agenda by its symbol, and as files in one's own language. */
export function AgendaFiles({ meetingId, issue }: { meetingId: string; issue: Issue }) {
  const hasClosed = issue.items.some(({ visibility }) => visibility === 'closed');
  return (
    <p className="row wrap sm">
      <bdi className="sym" dir="ltr">
        {issue.symbol}
      </bdi>
      <Links meetingId={meetingId} revision={issue.revision} copy="own" />
      {hasClosed && (
        <>
          <span className="mut">
            <Trans>Without closed items:</Trans>
          </span>
          <Links meetingId={meetingId} revision={issue.revision} copy="open" />
        </>
      )}
    </p>
  );
}

function Links({ meetingId, revision, copy }: { meetingId: string; revision: number } & Copy) {
  const { groupId } = useGroup();
  const which = { copy, revision: String(revision) };
  return <PaperLinks of={downloadAgenda} input={{ groupId, meetingId }} which={which} />;
}

/** Everything that the items name, in one file. */
export function Pack({ meetingId, items }: { meetingId: string } & Pick<Issue, 'items'>) {
  const { groupId } = useGroup();
  if (items.every(({ documents }) => documents.length === 0)) return null;
  return (
    <p className="sm">
      <a href={addressed(downloadAgendaPack, { groupId, meetingId }).at} download>
        <Trans>All documents of this agenda (ZIP)</Trans>
      </a>
    </p>
  );
}
