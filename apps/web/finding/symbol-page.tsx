import { Redirect, useParams } from 'wouter';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { documentPlace } from './place-of';
import { placeView } from './views';

/** The permanent address of a document leads to where it now stands, and to the same place in it. */
export default function SymbolPage() {
  const symbol = useParams<{ '*': string }>()['*'];
  const { data, error, refetch } = useView(placeView, { symbol });
  if (data) {
    const place = documentPlace(data.place, `/g/${data.slug}`);
    const within = typeof window === 'undefined' ? '' : window.location.hash;
    return <Redirect to={within === '' ? place : place.replace(/#.*$/, '') + within} replace />;
  }
  // What cannot be a symbol is one that there is not.
  if (error?.code === 'not-found' || error?.code === 'malformed') return <NoSuchPage />;
  return (
    <Page title={symbol}>{error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting />}</Page>
  );
}
