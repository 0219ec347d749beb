import { useLingui } from '@lingui/react/macro';
import { makeProposal, type ProposalView } from '@lib/contracts';
import type { ReactNode } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { useReadSelection } from './read-selection';

interface Props {
  /** The proposal that it begins with; empty where there is none. */
  like: ProposalView | null;
  made: (letter: string) => void;
  main?: boolean;
  children: ReactNode;
}

/** Makes the next proposal, empty or as another. */
export function NewProposal({ like, made, main = false, children }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const { busy, fault, submit } = useSubmit(
    (key) =>
      call(
        makeProposal,
        { groupId, name: t`List of the secretariat`, like: like?.id ?? null, in: [], reserve: [] },
        { key },
      ),
    ({ letter }) => {
      made(letter);
      void readAnew();
    },
    t`There is a new proposal.`,
  );
  return (
    <>
      <button type="button" className={main ? 'b p' : 'b'} disabled={busy} onClick={submit}>
        {children}
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}
