import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listNominations } from '@lib/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { isNowhere } from '@web/app/api';
import { useChamber } from '@web/app/follow-chamber';
import type { Here } from '@web/app/group';
import { NoSuchPage } from '@web/app/no-such-page';
import { queryOf } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { CallLine } from './call-line';
import { ExportForm } from './export-form';
import { OfficePage } from './office-page';
import { RegisterSieve } from './register-sieve';
import { RegisterTable } from './register-table';
import { addressWith, useSieve, type Register, type Sieve } from './sieve';

/** Everything that was nominated, for secretariat and head. */
export default function RegisterPage() {
  return <OfficePage>{(here) => <Listed here={here} />}</OfficePage>;
}

function Listed({ here }: { here: Here }) {
  const { t } = useLingui();
  const { groupId, base } = here;
  const { sieve, set } = useSieve(base);
  // What stood there stays until the next is there: nothing jumps while one sifts.
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queryOf(listNominations, { groupId, ...sieve }),
    placeholderData: keepPreviousData,
  });
  useChamber(data?.chamber);
  if (isNowhere(error)) return <NoSuchPage />;
  return (
    <Page title={t`Nominations`}>
      <div className="stack-l register">
        <Heading base={base} data={data} />
        {error && <Fault error={error} retry={() => void refetch()} />}
        {data ? (
          <>
            <RegisterSieve data={data} sieve={sieve} set={set} />
            <div aria-busy={isPlaceholderData}>
              <Lines data={data} sieve={sieve} base={base} />
            </div>
          </>
        ) : (
          !error && <Waiting />
        )}
      </div>
    </Page>
  );
}

function Heading({ base, data }: { base: string; data: Register | undefined }) {
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <div className="phead">
        <div>
          <h1>
            <Trans>Nominations</Trans>
          </h1>
          <p className="mut under">
            <CallLine calls={data?.calls ?? []} />
          </p>
        </div>
        <div className="row wrap">
          <Link className="b" href={`${base}/nominations/analysis`}>
            <Trans>Balance and analysis</Trans>
          </Link>
          <Link className="b" href={`${base}/selection`}>
            <Trans>Selection board</Trans>
          </Link>
          {data?.may.enter && (
            <Link className="b" href={`${base}/nominations/enter`}>
              <Icon name="plus" />
              <Trans>Enter a letter</Trans>
            </Link>
          )}
          {data?.may.export && (
            <button
              type="button"
              className="b"
              aria-expanded={exporting}
              onClick={() => setExporting(!exporting)}
            >
              <Icon name="download" />
              <Trans>Export</Trans>
            </button>
          )}
        </div>
      </div>
      {exporting && <ExportForm close={() => setExporting(false)} />}
    </>
  );
}

const isSifted = ({ from: _, ...rest }: Sieve): boolean => Object.keys(rest).length > 0;

function Lines({ data, sieve, base }: { data: Register; sieve: Sieve; base: string }) {
  if (data.total > 0)
    return (
      <>
        <RegisterTable rows={data.nominations} base={base} />
        <Pager data={data} sieve={sieve} base={base} />
      </>
    );
  if (isSifted(sieve))
    return (
      <Empty title={<Trans>No nomination is among these</Trans>}>
        <Link className="b" href={addressWith(base, {})}>
          <Trans>Show all</Trans>
        </Link>
      </Empty>
    );
  const [call] = data.calls;
  return (
    <Empty title={<Trans>No nomination has come yet</Trans>}>
      {call ? (
        <p>
          <Trans>
            They appear here as soon as a Party submits one. What Parties have begun and not submitted is
            theirs alone.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>No call has been issued. A call is a notification.</Trans>
        </p>
      )}
      <p>
        <Link href={call ? `/n/${call.number}` : `${base}/notifications`}>
          {call ? <Trans>Read the call</Trans> : <Trans>Go to the notifications</Trans>}
        </Link>
      </p>
    </Empty>
  );
}

const PAGE = 50;

function Pager({ data, sieve, base }: { data: Register; sieve: Sieve; base: string }) {
  const { t } = useLingui();
  const from = sieve.from ?? 0;
  const { total } = data;
  const [first, last] = [from + 1, from + data.nominations.length];
  if (total <= PAGE)
    return (
      <p className="sm mut pager">
        <Plural value={total} one="# nomination" other="# nominations" />
      </p>
    );
  const at = (to: number) => addressWith(base, { ...sieve, from: to > 0 ? to : undefined });
  return (
    <nav className="row wrap between pager" aria-label={t`Pages of the register`}>
      <span className="sm mut num">
        <Trans>
          {first}–{last} of {total}
        </Trans>
      </span>
      <span className="row">
        {from > 0 && (
          <Link className="b s" href={at(from - PAGE)}>
            <Icon name="back" />
            <Trans>Before</Trans>
          </Link>
        )}
        {data.next !== null && (
          <Link className="b s" href={at(data.next)}>
            <Trans>Next</Trans>
            <Icon name="arrow" />
          </Link>
        )}
      </span>
    </nav>
  );
}
