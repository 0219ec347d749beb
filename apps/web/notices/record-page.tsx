import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readJournal, type Reply } from '@lib/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, type Problem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { Feed } from './feed';

type Part = Reply<typeof readJournal>;
const SHOWN = 60;

/** The whole journal, part by part, as far as this reader may read it. */
function useRecord(groupId: string, seq: number, enabled: boolean) {
  const record = useInfiniteQuery<Part, Problem, { pages: Part[] }, [string, object], number>({
    queryKey: [readJournal.shows, { groupId, all: true }],
    queryFn: ({ pageParam: after, signal }) => call(readJournal, { groupId, after }, { signal }),
    enabled,
    initialPageParam: 0,
    getNextPageParam: ({ upTo, entries }, _, after) =>
      entries.length > 0 && upTo > after && upTo < seq ? upTo : null,
  });
  const { hasNextPage, isFetchingNextPage, error, fetchNextPage } = record;
  const goesOn = hasNextPage && !isFetchingNextPage && !error;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  return record;
}

export default function RecordPage() {
  const { t } = useLingui();
  const { group, groupId, roles } = useGroup();
  const { data, error, refetch } = useRecord(groupId, group.seq, roles.length > 0);
  if (roles.length === 0) return <NotForYou title={t`This page is for the people of the group`} />;
  const entries = data?.pages.flatMap((it) => it.entries) ?? [];
  return (
    <Page title={t`Record`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>Record of the group</Trans>
          </h1>
          <p className="mut under">
            <Trans>Everything that was done, as far as it is open to you, the newest first.</Trans>
          </p>
        </div>
        {error && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data && entries.length === 0 && <Empty title={<Trans>Nothing has been done yet</Trans>} />}
        <Newest entries={entries} />
      </div>
    </Page>
  );
}

/** The newest first, and more when asked for. */
function Newest({ entries }: { entries: Part['entries'] }) {
  const [shown, setShown] = useState(SHOWN);
  const newest = entries.slice().reverse();
  return (
    <>
      <Feed entries={newest.slice(0, shown)} />
      {newest.length > shown && (
        <p>
          <button type="button" className="b" onClick={() => setShown(shown + SHOWN)}>
            <Trans>Show more</Trans>
          </button>
        </p>
      )}
    </>
  );
}
