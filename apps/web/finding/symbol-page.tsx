import { Redirect, useParams } from 'wouter';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { versionPlace } from './place-of';
import { placeView } from './views';

/** The permanent address of an issued text leads to where it now stands, and to the same place in it. */
export default function SymbolPage() {
  const symbol = useParams<{ '*': string }>()['*'];
  const { data, error, refetch } = useView(placeView, { symbol });
  if (data) {
    const place = typeof window === 'undefined' ? '' : window.location.hash;
    return <Redirect to={versionPlace(`/g/${data.slug}`, data.draftId, data.n) + place} replace />;
  }
  // What cannot be a symbol is one that there is not.
  if (error?.code === 'not-found' || error?.code === 'malformed') return <NoSuchPage />;
  return (
    <Page title={symbol}>{error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting />}</Page>
  );
}
