import { Trans, useLingui } from '@lingui/react/macro';
import { withdrawNomination } from '@lib/contracts';
import { useState } from 'react';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { useNominator, useOwnCall, useReadAnew } from './own-view';

/** Withdraws a nomination, with a reason. */
export function Withdraw({ nominationId }: { nominationId: string }) {
  const { t } = useLingui();
  const { groupId } = useNominator();
  const send = useOwnCall();
  const readAnew = useReadAnew();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!open)
    return (
      <button type="button" className="b d" onClick={() => setOpen(true)}>
        <Trans>Withdraw …</Trans>
      </button>
    );
  return (
    <div className="panel pad grow-all">
      <SmallForm
        label={t`Withdraw the nomination`}
        send={(key) => send(withdrawNomination, { groupId, nominationId, reason }, { key })}
        done={() => {
          setOpen(false);
          void readAnew();
        }}
        cancel={() => setOpen(false)}
        ready={reason.trim() !== ''}
        button={<Trans>Withdraw the nomination</Trans>}
        said={t`The nomination has been withdrawn.`}
      >
        <Line
          label={<Trans>Why it is withdrawn</Trans>}
          value={reason}
          most={500}
          change={setReason}
          focused
        />
      </SmallForm>
    </div>
  );
}
