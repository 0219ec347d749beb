import type { ReactNode } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { useRefreshPeople } from './refresh-people';

/** A button that does one thing, and says below it why it could not be done. */
export function Act({
  act,
  said,
  children,
}: {
  act: (key: string) => Promise<unknown>;
  said: string;
  children: ReactNode;
}) {
  const refresh = useRefreshPeople();
  const { busy, fault, submit } = useSubmit(act, refresh, said);
  return (
    <>
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        {children}
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}
