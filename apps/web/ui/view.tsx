import type { Input, Reply } from '@lib/contracts';
import type { ReactNode } from 'react';
import { isProblem } from '@web/app/api';
import { useAsOf } from '@web/app/copies';
import { useView, type Shown } from '@web/app/query';
import { Fault } from './fault';
import { PageHeading } from './page';
import { Waiting } from './waiting';

interface Props<R extends Shown> {
  of: R;
  input: Input<R>;
  /** What to say while it is fetched. */
  waiting?: ReactNode;
  /** Whether the heading of the page comes with it. */
  heads?: boolean;
  children: (data: Reply<R>) => ReactNode;
}

/** Why a view that is there could not be read anew, unless the page says already that no answer comes. */
export function FaultBeside({ error, retry }: { error: unknown; retry: () => void }) {
  const asOf = useAsOf();
  return error && !(asOf && isProblem(error, 'lost')) ? <Fault error={error} retry={retry} /> : null;
}

/** Shows a view of the API, or that it is on its way, or why it could not be had and how to try again. */
export function View<R extends Shown>({ of, input, waiting, heads = false, children }: Props<R>) {
  const { data, error, refetch } = useView(of, input);
  if (data !== undefined)
    return (
      <>
        <FaultBeside error={error} retry={() => void refetch()} />
        {children(data)}
      </>
    );
  return (
    <>
      {heads && <PageHeading />}
      {error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting>{waiting}</Waiting>}
    </>
  );
}
