import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';

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
  const queries = useQueryClient();
  const { busy, fault, submit } = useSubmit(
    act,
    () => {
      for (const view of ['people', 'roster']) void queries.invalidateQueries({ queryKey: [view] });
    },
    said,
  );
  return (
    <>
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        {children}
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}
