import { useEffect, useState } from 'react';
import { releaseParagraph, takeParagraph, type Input } from '@lib/contracts';
import { call, isProblem, type Problem } from '@web/app/api';

/** What the journal tells of a hold, it tells the others: nothing changes for whoever has it. */
const aside = { aside: true };
/** A hold lasts a minute; it is asked for again long before that. */
const again = 30_000;

/** `refused`: somebody else has it, or it is gone. What one has written stays. */
export type Lease = { state: 'asking' } | { state: 'held' } | { state: 'refused'; problem: Problem };

type Of = Input<typeof takeParagraph>;

/** Holds a paragraph for as long as this is on the page, for everyone at the desk to see. */
export function useLease({ groupId, draftId, paragraphId }: Of): Lease {
  const [lease, setLease] = useState<Lease>({ state: 'asking' });
  useEffect(() => {
    const of = { groupId, draftId, paragraphId };
    let [here, held] = [true, false];
    const take = () =>
      call(takeParagraph, of, aside).then(
        () => {
          held = true;
          if (here) setLease({ state: 'held' });
          else release(of);
        },
        (fault: unknown) => {
          // A line that is lost comes back; until then the hold of a minute goes on.
          if (!here || !isProblem(fault) || (held && fault.status === 0)) return;
          if (!held) clearInterval(timer);
          setLease({ state: 'refused', problem: fault });
        },
      );
    const timer = setInterval(() => void take(), again);
    void take();
    return () => {
      here = false;
      clearInterval(timer);
      if (held) release(of);
    };
  }, [groupId, draftId, paragraphId]);
  return lease;
}

/** What is not released ends by itself within a minute. */
function release(of: Of): void {
  call(releaseParagraph, of, aside).catch(() => {});
}
