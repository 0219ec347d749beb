import './finding.css';
import './record.css';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readRecord, type Reply } from '@lib/contracts';
import { useEffect, useRef } from 'react';
import { Link, useSearch } from 'wouter';
import { announce } from '@web/app/announce';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { useView } from '@web/app/query';
import { useZone } from '@web/app/session';
import { tellable } from '@web/notices/entries';
import { Feed } from '@web/notices/feed';
import { Fault } from '@web/ui/fault';
import { cityOf } from '@web/ui/instant';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { RecordFilters } from './record-filters';
import { addressOf, inputOf, isSifted, siftingIn, type Sifting } from './record-query';

/** The record of the group as far as it is open to this reader: sifted, and read backwards a part at a time. */
export default function RecordPage() {
  const { t } = useLingui();
  const { base, groupId, roles } = useGroup();
  const search = useSearch();
  const zone = useZone();
  const sifting = siftingIn(search);
  const place = `${base}/record`;
  const isOpen = roles.length > 0;
  const { data, error, refetch } = useView(readRecord, inputOf(groupId, sifting, zone), { enabled: isOpen });
  useSaid(search, data);
  if (!isOpen) return <NotForYou title={t`This page is for the people of the group`} />;
  const city = cityOf(zone);
  return (
    <Page title={t`Record`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>Record of the group</Trans>
          </h1>
          <p className="mut under">
            <Trans>
              Everything that was done, as far as it is open to you, the newest first. Days and times are
              those of <bdi>{city}</bdi>.
            </Trans>
          </p>
        </div>
        <RecordFilters key={search} place={place} sifting={sifting} />
        {error && <Fault error={error} retry={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data && <Part part={data} place={place} sifting={sifting} />}
      </div>
    </Page>
  );
}

/** Says how many entries there are, once something else is asked for. */
function useSaid(search: string, data: Reply<typeof readRecord> | undefined): void {
  const said = useRef(search);
  useEffect(() => {
    if (!data || said.current === search) return;
    said.current = search;
    announce(plural(tellable(data.entries).length, { one: '# entry shown', other: '# entries shown' }));
  }, [data, search]);
}

interface PartProps {
  part: Reply<typeof readRecord>;
  place: string;
  sifting: Sifting;
}

function Part({ part: { entries, next }, place, sifting }: PartProps) {
  const count = tellable(entries).length;
  if (count === 0 && next === null && sifting.before === null)
    return isSifted(sifting) ? <NothingFits place={place} /> : <NothingYet />;
  return (
    <section className="stack" aria-labelledby="entries">
      <h2 id="entries" className="h3">
        {next === null && sifting.before === null ? (
          <Plural value={count} one="# entry in all" other="# entries in all" />
        ) : (
          <Plural value={count} one="# entry here" other="# entries here" />
        )}
      </h2>
      <Feed entries={entries} each />
      <p className="row wrap">
        {next !== null ? (
          <Link className="b" href={addressOf(place, { ...sifting, before: next })}>
            <Trans>Earlier entries</Trans>
          </Link>
        ) : (
          <span className="mut">
            <Trans>There is nothing earlier.</Trans>
          </span>
        )}
        {sifting.before !== null && (
          <Link className="b q" href={addressOf(place, { ...sifting, before: null })}>
            <Trans>Back to the newest</Trans>
          </Link>
        )}
      </p>
    </section>
  );
}

function NothingFits({ place }: { place: string }) {
  return (
    <Empty title={<Trans>No entry is about this, by them, in these days</Trans>}>
      <p>
        <Trans>Leave one of them out, or begin earlier. What is not open to you is not counted here.</Trans>
      </p>
      <p>
        <Link href={place}>
          <Trans>Show everything</Trans>
        </Link>
      </p>
    </Empty>
  );
}

const NothingYet = () => <Empty title={<Trans>Nothing has been done yet</Trans>} />;
