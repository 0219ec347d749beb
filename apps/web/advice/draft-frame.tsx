import { useEffect, useRef, type ReactNode } from 'react';
import {
  readDraft,
  readVersion,
  type DraftHead,
  type FrozenParagraph,
  type VersionHead,
} from '@lib/contracts';
import { isProblem } from '@web/app/api';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { RunningHead } from '@web/app/running-head';
import { Fault } from '@web/ui/fault';
import { Page, PageHeading } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { NotIssued } from './not-issued';

interface Text {
  draft: DraftHead;
  version: VersionHead;
  paragraphs: readonly FrozenParagraph[];
}

interface Props {
  title: string;
  groupId: string;
  draftId: string;
  /** The version to show; null is the current one. */
  n: number | null;
  children: (it: Text) => ReactNode;
}

/** The page of a version of a draft. A draft that is not open to the reader looks like one that is not there. */
export function DraftFrame({ title, groupId, draftId, n, children }: Props) {
  const { data, error, refetch } = useView(readDraft, { groupId, draftId });
  if (!data && isProblem(error, 'not-found')) return <NoSuchPage />;
  const shown = n ?? data?.draft.current?.n ?? null;
  return (
    <Page title={title} bare>
      {!data && <Coming error={error} retry={() => void refetch()} />}
      {data && shown === null && <NotIssued />}
      {data && shown !== null && (
        <OfVersion draft={data.draft} groupId={groupId} n={shown}>
          {children}
        </OfVersion>
      )}
    </Page>
  );
}

interface VersionProps {
  draft: DraftHead;
  groupId: string;
  n: number;
  children: Props['children'];
}

/**
 * When a newer version is issued, the one on the screen stays, with what could be done with it, until the other has
 * come: somebody may be writing.
 */
function OfVersion({ draft, groupId, n, children }: VersionProps) {
  const { data, error, refetch } = useView(readVersion, { groupId, draftId: draft.id, n });
  const last = useRef<Text | null>(null);
  const text = data ? { draft, ...data } : last.current;
  useEffect(() => {
    last.current = text;
  });
  if (!text) return <Coming error={error} retry={() => void refetch()} />;
  return (
    <>
      <RunningHead symbol={text.version.symbol} />
      {children(text)}
    </>
  );
}

function Coming({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="wrap">
      <PageHeading />
      {error ? <Fault error={error} retry={retry} /> : <Waiting />}
    </div>
  );
}
