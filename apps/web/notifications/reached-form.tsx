import { Trans, useLingui } from '@lingui/react/macro';
import { noteReached } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { PartyChip, partyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';

/** A Party that no mail has reached; the secretariat notes how it reached it otherwise. */
export function ReachedForm({ notificationId, party }: { notificationId: string; party: string }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [how, setHow] = useState('');
  const name = partyName(party, i18n.locale);
  return (
    <li>
      <PartyChip code={party} />
      <span className="grow">{name}</span>
      {open ? (
        <div className="wide">
          <SmallForm
            label={t`How ${name} was reached`}
            send={async (key) => {
              await call(noteReached, { groupId, notificationId, party, how }, { key });
              await queries.invalidateQueries({ queryKey: ['letters'] });
            }}
            done={() => setOpen(false)}
            ready={how.trim() !== ''}
            button={<Trans>Note it</Trans>}
            said={t`Noted.`}
          >
            <Line label={<Trans>How, by whom, when</Trans>} value={how} most={300} change={setHow} focused />
          </SmallForm>
        </div>
      ) : (
        <button type="button" className="b s" onClick={() => setOpen(true)}>
          <Trans>Reached otherwise …</Trans>
          <span className="vh">{name}</span>
        </button>
      )}
    </li>
  );
}
