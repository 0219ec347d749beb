import { Trans, useLingui } from '@lingui/react/macro';
import { proposeLeavingOut } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import type { OfProposal } from './task-group';

/** Proposes that a paragraph be left out, and says why. */
export function LeaveOutForm({ proposal, of, close }: OfProposal & { close: () => void }) {
  const { t } = useLingui();
  const { paragraphId, revision } = proposal;
  const [why, setWhy] = useState('');
  useUnsaved(why !== '');
  return (
    <SmallForm
      label={t`Propose to leave the paragraph out`}
      send={() => call(proposeLeavingOut, { ...of, paragraphId, why }, { etag: revision })}
      done={close}
      ready={why.trim() !== ''}
      button={<Trans>Propose to leave it out</Trans>}
      said={t`It is proposed.`}
    >
      <Line label={<Trans>Reason</Trans>} value={why} most={1_000} change={setWhy} focused />
    </SmallForm>
  );
}
