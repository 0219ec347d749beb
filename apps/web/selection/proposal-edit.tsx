import { Trans, useLingui } from '@lingui/react/macro';
import { discardProposal, renameProposal, type ProposalView } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { useReadSelection } from './read-selection';

interface Props {
  proposal: ProposalView;
  close: () => void;
}

/** Renames a proposal, or discards it: its letter is not given again, and the record keeps it. */
export function ProposalEdit(props: Props) {
  return (
    <div className="panel pad two">
      <Rename {...props} />
      <Discard {...props} />
    </div>
  );
}

function Rename({ proposal: { id: proposalId, letter, name, revision }, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [next, setNext] = useState(name);
  const isNew = next.trim() !== '' && next.trim() !== name;
  useUnsaved(isNew);
  return (
    <SmallForm
      label={t`Name of proposal ${letter}`}
      send={() => call(renameProposal, { groupId, proposalId, name: next }, { etag: revision })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={isNew}
      button={<Trans>Rename</Trans>}
      said={t`Saved.`}
    >
      <Line
        label={<Trans>Name of proposal {letter}</Trans>}
        value={next}
        most={80}
        change={setNext}
        focused
      />
    </SmallForm>
  );
}

function Discard({ proposal: { id: proposalId, letter }, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  return (
    <SmallForm
      label={t`Discard proposal ${letter}`}
      send={(key) => call(discardProposal, { groupId, proposalId, reason }, { key })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>Discard</Trans>}
      said={t`Done.`}
    >
      <Line label={<Trans>Reason, kept in the record</Trans>} value={reason} most={300} change={setReason} />
    </SmallForm>
  );
}
